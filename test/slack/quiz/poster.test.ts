import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/quiz/posting/poster.ts';
import { createPoster } from '../../../src/slack/quiz/poster.ts';
import type { Fault } from '../../../src/workspace/faults.ts';
import { freePort } from '../../support/free-port.ts';
import { quizChannel } from '../../support/quiz-bot.ts';
import { random } from '../../support/workspace.ts';
import { claim, portsOf, posterOn, since } from './poster-world.ts';

const inDoubt = { kind: 'in-doubt' } as const;

describe('a post that Slack takes without an answer', () => {
  it.each<[string, Fault]>([
    ['a time-out', { kind: 'accept_then_hang' }],
    ['a 500', { kind: 'accept_then_status', code: 500 }],
    ['a 503', { kind: 'accept_then_status', code: 503 }],
    ['a broken connection', { kind: 'accept_then_drop' }],
    ['internal_error', { kind: 'accept_then_error', name: 'internal_error' }],
    ['fatal_error', { kind: 'accept_then_error', name: 'fatal_error' }],
    ['request_timeout', { kind: 'accept_then_error', name: 'request_timeout' }],
    ['service_unavailable', { kind: 'accept_then_error', name: 'service_unavailable' }],
  ])('but %s is in doubt, sent once, and found', async (_, fault) => {
    const { workspace, poster, seen } = await posterOn();
    workspace.faults.api('chat.postMessage', fault);
    expect(await poster.send(claim(), () => true)).toMatchObject(inDoubt);
    expect(seen()).toBe(1);
    const [message] = workspace.messages(quizChannel);
    expect(await poster.find(claim(), since())).toEqual({ kind: 'found', ts: message?.ts });
  });

  it('later than the sender waits is absent first, and then found', async () => {
    const { workspace, poster } = await posterOn();
    workspace.faults.api('chat.postMessage', { kind: 'hang', ms: 400 });
    expect(await poster.send(claim(), () => true)).toMatchObject(inDoubt);
    expect(await poster.find(claim(), since())).toEqual({ kind: 'absent' });
    await workspace.waitFor(() => workspace.messages(quizChannel).length === 1);
    expect(await poster.find(claim(), since())).toMatchObject({ kind: 'found' });
  });
});

describe('a post that Slack does not take', () => {
  const refusedBy = (name: string): Fault => ({ kind: 'error', name });
  it.each<[string, Fault, SendOutcome | Partial<SendOutcome>]>([
    ['429', { kind: 'rate_limited', retryAfter: 7 }, { kind: 'rate-limited', retryAfter: 7_000 }],
    ['ratelimited', refusedBy('ratelimited'), { kind: 'rate-limited', retryAfter: 30_000 }],
    ['message_limit_exceeded', refusedBy('message_limit_exceeded'), { kind: 'not-sent' }],
    ['channel_not_found', refusedBy('channel_not_found'), { kind: 'refused', blame: 'channel' }],
    ['not_in_channel', refusedBy('not_in_channel'), { kind: 'refused', blame: 'channel' }],
    ['is_archived', refusedBy('is_archived'), { kind: 'refused', blame: 'channel' }],
    ['restricted_action', refusedBy('restricted_action'), { kind: 'refused', blame: 'channel' }],
    ['token_revoked', refusedBy('token_revoked'), { kind: 'refused', blame: 'workspace' }],
    ['account_inactive', refusedBy('account_inactive'), { kind: 'refused', blame: 'workspace' }],
    ['invalid_auth', refusedBy('invalid_auth'), { kind: 'refused', blame: 'workspace' }],
    ['an error that is new', refusedBy('of_next_year'), { kind: 'refused', blame: 'post' }],
  ])('for %s says so, and is not sent again', async (_, fault, outcome) => {
    const { workspace, poster, seen } = await posterOn();
    workspace.faults.api('chat.postMessage', fault);
    expect(await poster.send(claim(), () => true)).toMatchObject(outcome);
    expect(seen()).toBe(0);
  });

  it('because of its blocks is sent plainer, and has failed where that is refused too', async () => {
    const { workspace, poster, seen } = await posterOn();
    workspace.faults.api('chat.postMessage', refusedBy('invalid_blocks'));
    expect(await poster.send(claim(), () => true)).toMatchObject({ kind: 'sent' });
    expect(seen()).toBe(1);
    workspace.faults.api('chat.postMessage', refusedBy('invalid_blocks'), 2);
    const outcome = { kind: 'refused', blame: 'post', error: 'invalid_blocks' };
    expect(await poster.send(claim(), () => true)).toEqual(outcome);
    expect(seen()).toBe(1);
  });

  it('because nothing listens there was surely not sent', async () => {
    const { workspace } = await posterOn();
    const ports = portsOf(workspace, `http://127.0.0.1:${await freePort()}/api/`);
    const poster = createPoster({ ...ports, clocksAgree: async () => true });
    expect(await poster.send(claim(), () => true)).toMatchObject({ kind: 'not-sent' });
  });

  it('because its claim is too old is not sent', async () => {
    const { poster, seen } = await posterOn();
    expect(await poster.send(claim(), () => false)).toEqual({ kind: 'given-up' });
    expect(seen()).toBe(0);
  });

  it('because the bot is no member, and because its token is wrong, is real', async () => {
    const { poster } = await posterOn();
    const outcome = { kind: 'refused', blame: 'channel', error: 'not_in_channel' };
    expect(await poster.send(claim({ channelId: random }), () => true)).toEqual(outcome);
    const stranger = await posterOn({}, { token: 'xoxb-of-another' });
    const refused = { kind: 'refused', blame: 'workspace', error: 'invalid_auth' };
    expect(await stranger.poster.send(claim(), () => true)).toEqual(refused);
  });
});
