import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../../src/slack/blocks/plain-message.ts';
import { createPoster } from '../../../src/slack/quiz/poster.ts';
import type { Fault } from '../../../src/workspace/faults.ts';
import { quizChannel } from '../../support/quiz-bot.ts';
import { claim, portsOf, posterOn, since } from './poster-world.ts';

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

  it('takes no message of another app for its own, whatever it carries', async () => {
    const { workspace, poster } = await posterOn();
    await poster.send(claim(), () => true);
    const ports = portsOf(workspace, workspace.apiUrl);
    const own = await ports.installed('');
    const installed = async () => own && { ...own, botId: 'B0OTHER' };
    const other = createPoster({ ...ports, installed, clocksAgree: async () => true });
    expect(await other.find(claim(), since())).toEqual({ kind: 'absent' });
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
