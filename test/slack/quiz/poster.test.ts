import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { ClaimedPost } from '../../../src/quiz/posting/post.ts';
import type { SendOutcome } from '../../../src/quiz/posting/poster.ts';
import { plainMessage } from '../../../src/slack/blocks/plain-message.ts';
import { clientOptions } from '../../../src/slack/client-options.ts';
import { createPoster, type PosterPorts } from '../../../src/slack/quiz/poster.ts';
import { createClocksAgree } from '../../../src/slack/quiz/slack-clock.ts';
import type { Fault } from '../../../src/workspace/faults.ts';
import type { Workspace, WorkspaceOptions } from '../../../src/workspace/workspace.ts';
import { freePort } from '../../support/free-port.ts';
import { quizChannel } from '../../support/quiz-bot.ts';
import { random, startWorkspace } from '../../support/workspace.ts';

const SCOPES = ['chat:write', 'channels:history', 'im:history', 'im:write'];
const TIMEOUT_MS = 150;

const claim = (changes: Partial<ClaimedPost> = {}): ClaimedPost => ({
  id: 'T0LOCAL.C0QUIZ.2026-11-26',
  teamId: 'T0LOCAL',
  channelId: quizChannel,
  content: { kind: 'round', roundId: 'r', date: '2026-11-26', itemId: 'pods-1' },
  dueAt: Date.now(),
  deadlineAt: Date.now() + 7_200_000,
  attempt: 1,
  firstTryAt: Date.now(),
  inDoubt: false,
  claimedAt: Date.now(),
  ...changes,
});

/** The shipped poster on a workspace; `skew` is how far the database's clock is off Slack's. */
async function posterOn(options: Partial<WorkspaceOptions> = {}, { skew = 0, token = '' } = {}) {
  const workspace = await startWorkspace({ scopes: SCOPES, ...options });
  const told: string[] = [];
  const clocksAgree = createClocksAgree({
    apiUrl: workspace.apiUrl,
    now: async () => workspace.clock.now() + skew,
    fetch: globalThis.fetch,
    warn: (message) => told.push(message),
  });
  const poster = createPoster({ ...portsOf(workspace, workspace.apiUrl, token), clocksAgree });
  return { workspace, poster, told, seen: () => workspace.messages(quizChannel).length };
}

function portsOf({ botToken, bot }: Workspace, apiUrl: string, token = ''): Omit<PosterPorts, 'clocksAgree'> {
  const client = new webApi.WebClient(token || botToken, {
    ...clientOptions(apiUrl, TIMEOUT_MS),
    logLevel: webApi.LogLevel.ERROR,
  });
  return {
    installed: async () => ({ client, botId: bot.botId }),
    compose: async () => ({ pages: [plainMessage('Question of the day')] }),
  };
}

const since = () => Date.now() - 60_000;
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

describe('a look into the history', () => {
  it('finds a post among those since an instant, in a direct message too', async () => {
    const { poster } = await posterOn();
    const notice = {
      kind: 'stopped',
      channelId: 'C1',
      why: { blame: 'channel', error: 'is_archived' },
    } as const;
    const direct = claim({ id: 'n', channelId: 'U0ALICE', content: { kind: 'notice', notice } });
    expect(await poster.find(direct, since())).toEqual({ kind: 'absent' });
    for (const post of [claim(), direct]) {
      expect(await poster.send(post, () => true)).toMatchObject({ kind: 'sent' });
      expect(await poster.find(post, since())).toMatchObject({ kind: 'found' });
    }
    expect(await poster.find(claim({ id: 'another' }), since())).toEqual({ kind: 'absent' });
  });

  it('without the scope is unreadable, and stays so', async () => {
    const { poster } = await posterOn({ scopes: ['chat:write'] });
    const unreadable = { kind: 'unreadable', why: 'missing_scope', lasting: true };
    expect(await poster.find(claim(), since())).toEqual(unreadable);
  });

  it.each<[string, Fault, object]>([
    ['a 500', { kind: 'status', code: 500 }, { lasting: false }],
    ['a broken connection', { kind: 'drop' }, { lasting: false }],
    ['429', { kind: 'rate_limited', retryAfter: 60 }, { lasting: false, retryAfter: 60_000 }],
  ])('that ends in %s tells nothing', async (_, fault, outcome) => {
    const { workspace, poster } = await posterOn();
    workspace.faults.api('conversations.history', fault);
    expect(await poster.find(claim(), since())).toMatchObject({ kind: 'unreadable', ...outcome });
  });

  it('by a clock that is half a minute off warns; by one that is a quarter of an hour off proves nothing', async () => {
    const near = await posterOn({}, { skew: 120_000 });
    expect(await near.poster.find(claim(), since())).toEqual({ kind: 'absent' });
    expect(near.told).toEqual([
      expect.stringMatching(/^The clock of the database and Slack's are 1[12]\d s apart/),
    ]);
    const far = await posterOn({}, { skew: 16 * 60_000 });
    expect(await far.poster.find(claim(), since())).toMatchObject({
      kind: 'unreadable',
      why: 'clocks_differ',
    });
    await far.poster.send(claim(), () => true);
    expect(await far.poster.find(claim(), since())).toMatchObject({ kind: 'found' });
  });
});

describe('a reveal whose question a moderator has deleted', () => {
  it('stands in the channel by itself, once', async () => {
    const { workspace } = await posterOn();
    const page = plainMessage('Why');
    const above = { ts: '1.000001', postId: 'r', page };
    const ports = portsOf(workspace, workspace.apiUrl);
    const poster = createPoster({
      ...ports,
      compose: async () => ({ pages: [page], above }),
      clocksAgree: async () => true,
    });
    const reveal = claim({ id: 'r.reveal.en', content: { kind: 'reveal', roundId: 'r', lang: 'en' } });
    expect(await poster.send(reveal, () => true)).toMatchObject({ kind: 'sent' });
    const [message] = workspace.messages(quizChannel);
    expect(message?.threadTs).toBeUndefined();
    expect(await poster.find(reveal, since())).toEqual({ kind: 'found', ts: message?.ts });
  });
});
