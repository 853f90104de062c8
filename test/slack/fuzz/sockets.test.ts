import { expect, test } from 'vitest';
import type { Envelope } from '../../../src/workspace/deliver.ts';
import { isObject } from '../../../src/workspace/json.ts';
import { until } from '../../support/until.ts';
import { createChance } from './chance.ts';
import { mutated } from './hostile.ts';
import { liveMentions } from './outgoing.ts';
import { payload } from './payloads.ts';
import { createWorld, startFuzzedBot } from './slack.ts';

const EVENTS = 300;
const AT_ONCE = 20;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9);

test(`${EVENTS} random and hostile payloads over real sockets do no harm (seed ${SEED})`, {
  timeout: 200_000,
}, async () => {
  // Far more than Slack waits: what is told here is that each is acknowledged, not how fast this machine is.
  const { core, logged, openSockets } = await startFuzzedBot({}, { ackTimeout: 30_000 });
  const world = createWorld(core, createChance(SEED));
  const kinds = new Map<string, number>();
  for (let sent = 0; sent < EVENTS; sent += AT_ONCE) {
    const envelopes = Array.from({ length: AT_ONCE }, () => {
      const body = payload(world);
      return envelopeOf(world.chance.happens(0.6) ? mutated(body, world.chance) : body);
    });
    for (const { kind } of await Promise.all(envelopes.map(core.delivery.deliver))) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  expect(Object.fromEntries(kinds)).toEqual({ acked: EVENTS });
  expect(openSockets()).toBe(2);
  expect(core.calls.flatMap(liveMentions)).toEqual([]);
  expect(
    logged.filter(({ error, msg }) => /TypeError|RangeError/.test(error) || msg.includes('A delivery')),
  ).toEqual([]);
});

/** As Slack packs it; a payload without a known type comes as an interaction. */
function envelopeOf(body: unknown): Envelope {
  const of = isObject(body) ? body : {};
  const isEvent = isObject(of.event) && typeof of.event.type === 'string';
  const type = isEvent ? 'events_api' : of.command !== undefined ? 'slash_commands' : 'interactive';
  return { type, payload: body as Envelope['payload'], acceptsResponse: type !== 'events_api' };
}

test('frames that the socket client would take for its own events are left out, and the next is answered', async () => {
  const { core, logged, openSockets } = await startFuzzedBot({}, { ackTimeout: 100 });
  const send = (type: Envelope['type'], payload: unknown) =>
    core.delivery.deliver({ type, payload: payload as Envelope['payload'], acceptsResponse: false });
  const names = ['error', 'disconnected', 'connected', 'slack_event', 'ws_message', 'close'];
  const events = names.map((type) => ({ type: 'event_callback', team_id: 'T0LOCAL', event: { type } }));
  for (const payload of [...events, { event: null }, { event: 7 }, {}, null, 'text']) {
    await send('events_api', payload);
  }
  for (const type of names) await send(type as Envelope['type'], {});
  await until(() => openSockets() === 2);
  const world = createWorld(core, createChance(1));
  const { kind } = await send('slash_commands', {
    command: '/k8s',
    text: 'probes',
    user_id: 'U0ALICE',
    channel_id: 'C0GENERAL',
    team_id: 'T0LOCAL',
    trigger_id: 't',
    response_url: world.responseUrl('C0GENERAL', 'U0ALICE'),
  });
  expect(kind).toBe('acked');
  const leftOut = logged.find(({ msg }) => msg === 'A frame of an unknown shape was left out');
  expect(leftOut?.times).toBeGreaterThan(5);
});
