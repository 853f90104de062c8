import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { throughFrontDoor } from '../../../src/slack/door/front-door.ts';
import { createReasons } from '../../../src/slack/reasons.ts';

const person = { type: 'message', user: 'U1', channel: 'C1', ts: '1.1', text: 'hello' };
const event = (fields: object) => ({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: fields });
const click = {
  type: 'block_actions',
  team: { id: 'T1' },
  user: { id: 'U1' },
  actions: [{ action_id: 'a' }],
};

/** What becomes of a payload: the reasons it leaves, how often it is acknowledged, whether the app sees it. */
async function enter(
  body: unknown,
  listener: (event: ReceiverEvent) => Promise<void> = async () => undefined,
) {
  const reasons = createReasons(() => 0);
  let acks = 0;
  let seen = 0;
  let inner: App | undefined;
  const receiver: Receiver = {
    init: (app) => {
      inner = app;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const processEvent = async (delivered: ReceiverEvent) => {
    seen += 1;
    await listener(delivered);
  };
  throughFrontDoor(receiver, { reasons, logger: pino({ level: 'silent' }) }).init({ processEvent } as App);
  const ack = async () => {
    acks += 1;
  };
  await inner?.processEvent({ body: body as ReceiverEvent['body'], ack });
  return { codes: reasons.lately('T1').map(({ code }) => code), acks, seen };
}

const acking = (delivered: ReceiverEvent) => delivered.ack();

describe('the front door', () => {
  it.each<[string, unknown, string[]]>([
    ['a message', event(person), []],
    ["another app's message", event({ ...person, bot_id: 'B1' }), ['bot-message']],
    ["Slackbot's message", event({ ...person, user: 'USLACKBOT' }), ['bot-message']],
    [
      "an edit of another app's",
      event({ ...person, subtype: 'message_changed', message: { bot_id: 'B1' } }),
      ['bot-message'],
    ],
    [
      'an edit without a change',
      event({
        ...person,
        subtype: 'message_changed',
        message: { text: 'a' },
        previous_message: { text: 'a' },
      }),
      ['edited'],
    ],
    [
      'an edit with one',
      event({
        ...person,
        subtype: 'message_changed',
        message: { text: 'b' },
        previous_message: { text: 'a' },
      }),
      [],
    ],
    ['an edited mention, which is followed,', event({ ...person, type: 'app_mention', edited: {} }), []],
    ['a reply that is sent to the channel too', event({ ...person, subtype: 'thread_broadcast' }), []],
    ['a line of Slack itself', event({ ...person, subtype: 'channel_join' }), ['no-post']],
    ['an event nobody hears', event({ type: 'emoji_changed' }), ['unknown-event']],
    ['somebody who joins', event({ type: 'member_joined_channel', user: 'U1', channel: 'C1' }), []],
  ])('%s leaves its reason', async (_, body, codes) => {
    expect(await enter(body, acking)).toEqual({ codes, acks: 1, seen: 1 });
  });

  it.each<[string, unknown]>([
    ['no user', { ...click, user: null }],
    ['no actions', { ...click, actions: [] }],
    ['markup for an id', { ...click, user: { id: '<!channel>' } }],
    ['an unknown type', { ...click, type: 'dialog_submission' }],
    ['no event', { ...event(person), event: null }],
    ['a channel of another type', event({ ...person, channel: { id: 'C1' } })],
  ])('a payload with %s goes no further, and is acknowledged', async (_, body) => {
    expect(await enter(body)).toEqual({ codes: ['malformed'], acks: 1, seen: 0 });
  });

  it.each([null, undefined, 7, 'text', []])('%j is no payload', async (body) => {
    expect(await enter(body)).toEqual({ codes: [], acks: 1, seen: 0 });
  });

  it('acknowledges what no listener takes, and says so', async () => {
    expect(await enter(click)).toEqual({ codes: ['unknown-action'], acks: 1, seen: 1 });
  });

  it('acknowledges once, however often the listeners do', async () => {
    const twice = async (delivered: ReceiverEvent) => {
      await delivered.ack();
      await delivered.ack();
    };
    expect(await enter(click, twice)).toEqual({ codes: [], acks: 1, seen: 1 });
  });

  it('throws nothing', async () => {
    const failing = async () => {
      throw new TypeError('Bolt could not read it');
    };
    const { codes, acks } = await enter(click, failing);
    expect(new Set(codes)).toEqual(new Set(['failed', 'unknown-action']));
    expect(acks).toBe(1);
  });
});
