import { describe, expect, it, test } from 'vitest';
import { buttonNames, post } from '../../support/conversation.ts';
import { HOUR, MORNING, quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { greta, nextRound, quiz, switchOn, typed, xiaoming } from '../../support/quiz-place.ts';
import { alice, bob } from '../../support/workspace.ts';

describe('quiz commands in words', () => {
  test('do the same in English and in Chinese', async () => {
    const { workspace, log } = await startQuizBot();
    const says = async (words: string, user = alice) => (await quiz(workspace, words, { user })).text;
    expect(await says('board')).toContain('No right answers yet');
    expect(await says('next')).toContain('There is no quiz in this channel yet');
    expect(await says('on 09:30 Asia/Shanghai mon-fri')).toMatch(
      /^Alice switched the quiz on\.[\s\S]*09:30 \(Asia\/Shanghai\), Mon–Fri/,
    );
    expect(await says('on 09:30')).toBe('The quiz of this channel is set that way already.');
    expect(await says('next')).toMatch(/Thu 26 Nov at 09:30[\s\S]*No questions on Sat and Sun/);
    expect(await says('pause 2026-12-01..2026-12-02')).toMatch(
      /^Alice gave the quiz days off: 1 Dec 2026 – 2 Dec 2026\./,
    );
    expect(await says('pause 2026-12-02')).toBe('The quiz has these days off already.');
    expect(await says('next')).toContain('No question Tue 1 Dec – Wed 2 Dec: paused');
    expect(await says('resume')).toMatch(/^Alice ended the days off of the quiz\./);
    expect(await says('resume')).toBe('No pause is set for today or later.');
    expect(await says('me')).toContain('Your score in this channel');
    expect(await says('board month')).toContain('Standings of the month');
    expect(await says('off')).toMatch(/^Alice switched the quiz off\./);
    expect(await says('off')).toBe('The quiz of this channel is off already.');

    expect(await says('开 上午10点 Asia/Shanghai 工作日', xiaoming)).toMatch(/^小明 switched the quiz on\./);
    expect(await says('下次', xiaoming)).toMatch(/接下来的题目[\s\S]*11月26日 周四 10:00/);
    expect(await says('暂停 2026年12月1日', xiaoming)).toMatch(/^小明 /);
    expect(await says('恢复', xiaoming)).toMatch(/^小明 /);
    expect(await says('榜单 全部', xiaoming)).toContain('总榜');
    expect(await says('我', xiaoming)).toContain('你在本频道的成绩');
    expect(await says('练习', xiaoming)).toContain('这道题你还没做过');
    expect(await says('现在', xiaoming)).toMatch(/马上发到本频道|^Extra question|^加练一题/);
    await workspace.waitFor(() => rounds(workspace).length === 1);
    expect(await says('关', xiaoming)).toMatch(/^小明 /);
    expect(log).toEqual([]);
  });

  test('speak the language of the person where the words have none', async () => {
    const { workspace } = await startQuizBot();
    expect((await quiz(workspace, 'me', { user: xiaoming })).text).toContain('你在本频道的成绩');
    expect((await typed(workspace, 'help', { user: xiaoming })).text).toContain('/k8s 测验 练习');
    const on = await quiz(workspace, 'on 09:30', { user: xiaoming });
    expect(on.text).toMatch(/^小明 开启了测验。\n时间：周一至周五 09:30（Asia\/Shanghai）\n语言：中文/);
  });

  test('are understood after a mention, which answers privately in the channel', async () => {
    const { workspace } = await startQuizBot();
    await workspace.act.postMessage({ user: alice, channel: quizChannel, text: '@k8s-qa quiz me' });
    const own = await workspace.waitFor(() => workspace.messages(quizChannel, alice).find((m) => m.isBot));
    expect(own).toMatchObject({ ephemeral: true, text: expect.stringContaining('Your score') });
    expect(own.threadTs).toBeUndefined();
    await workspace.act.postMessage({ user: alice, channel: quizChannel, text: '@k8s-qa quiz on 09:30' });
    await workspace.waitFor(() =>
      workspace.messages(quizChannel).some((m) => m.text.startsWith('Alice switched')),
    );
  });

  test('list all quizzes in a direct message, let practise there, and send the rest to the channel', async () => {
    const { workspace } = await startQuizBot();
    const channel = workspace.directChannel(alice);
    const direct = { user: alice, channel };
    expect((await quiz(workspace, '', direct)).text).toMatch(/^No channel has a quiz yet/);
    await switchOn(workspace);
    expect((await quiz(workspace, '', direct)).text).toMatch(
      /<#C0QUIZ>: 09:30 \(Asia\/Shanghai\).*next Thu 26 Nov/,
    );
    expect((await quiz(workspace, 'board', direct)).text).toMatch(/^A quiz runs in a channel\./);
    const { reply } = await post(workspace, 'quiz practice', direct);
    expect(reply).not.toHaveProperty('ephemeral');
    expect(buttonNames(reply)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('what is typed wrong', () => {
  it('gets a sentence that says what is right', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    const cases: [string, RegExp][] = [
      ['on 25:00', /There is no hour 25.*Write it as 09:30/],
      ['on 9', /For 9 o'clock write 09:00/],
      ['on 09:30 UTC+8', /does not know when the clocks change/],
      ['on 09:30 Asia/Shangai', /Do you mean Asia\/Shanghai\?/],
      ['on 09:30 mon-fry', /"mon-fry" is no weekday/],
      ['pause', /A date is missing/],
      ['pause tomorrow', /"tomorrow" does not say the whole date/],
      ['pause 2026-02-30', /month 2 has 28 days/],
      ['pause 2026-12-24..2026-12-01', /write 2026-12-01\.\.2026-12-24/],
      ['pause 2020-01-01', /These days are over/],
      ['board year', /the week, the month and all time/],
      ['off please', /takes nothing after it/],
      ['strat', /What the quiz understands[\s\S]*\/k8s quiz practice/],
      ['help', /What the quiz understands/],
      ['开 25点', /没有 25 点/],
      ['开 9点 北京', /你是指 Asia\/Shanghai 吗/],
      ['暂停 明天', /“明天”没有写明年月日/],
      ['榜单 今年', /榜单有本周、本月和全部三种/],
      ['帮助', /测验可以这样用/],
    ];
    for (const [words, sentence] of cases)
      expect((await quiz(workspace, words)).text, words).toMatch(sentence);
  });
});

describe('who may change a quiz', () => {
  it('is no guest', async () => {
    const { workspace } = await startQuizBot({ allowGuests: true });
    expect((await quiz(workspace, 'on 09:30', { user: greta })).text).toMatch(
      /^Guests and people from outside/,
    );
    await switchOn(workspace);
    const seen = await quiz(workspace, '', { user: greta });
    expect(seen.text).toMatch(/^The quiz of this channel\n/);
    expect(workspace.views(greta)).toEqual([]);
    expect((await quiz(workspace, 'now', { user: greta })).text).toMatch(/^Guests/);
  });

  it('is nobody from another workspace', async () => {
    const stranger = { ...people, id: 'U0OTHER', handle: 'other', name: 'Otto', teamId: 'T0OTHER' };
    const channel = { id: 'C0SHARED', name: 'shared', members: ['U0OTHER', alice], isShared: true as const };
    const { workspace } = await startQuizBot(
      { allowSharedChannels: true, allowGuests: true },
      { people: [stranger], channels: [channel] },
    );
    const where = { user: 'U0OTHER', channel: 'C0SHARED' };
    expect((await quiz(workspace, 'on 09:30', where)).text).toMatch(/^Guests and people from outside/);
  });

  it('is only who QUIZ_MANAGERS names', async () => {
    const { workspace } = await startQuizBot({ quizManagers: [bob] });
    expect((await quiz(workspace, 'on 09:30')).text).toMatch(/^Only the people whom the operator/);
    expect((await quiz(workspace, '')).text).toMatch(/^Only the people whom the operator/);
    expect((await quiz(workspace, 'on 09:30', { user: bob })).text).toMatch(/^Bob switched the quiz on/);
  });

  it('is nobody but named managers where Slack does not say who is who', async () => {
    const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'channels:read'];
    const { workspace } = await startQuizBot({}, { scopes });
    expect((await quiz(workspace, 'on 09:30 UTC')).text).toMatch(
      /^Slack does not tell me who you are.*QUIZ_MANAGERS/,
    );
    const named = await startQuizBot({ quizManagers: [alice] }, { scopes });
    expect((await quiz(named.workspace, 'on 09:30')).text).toMatch(/^I do not know your time zone\./);
    expect((await quiz(named.workspace, 'on 09:30 UTC')).text).toMatch(/^Somebody switched the quiz on/);
  });
});

describe('quiz now', () => {
  it('asks an extra question in the channel, which leaves that of the day alone', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    await quiz(workspace, 'now');
    await workspace.waitFor(() => rounds(workspace)[0]?.text.startsWith('Extra question · Thu 26 Nov'));
    const daily = await nextRound(workspace, HOUR / 2);
    expect(daily.text).toMatch(/^Question of the day · Thu 26 Nov/);
    expect(workspace.clock.now()).toBeGreaterThanOrEqual(MORNING + HOUR / 2);
  });
});

const people = { locale: 'en-US', tz: 'Europe/Berlin', tzLabel: 'Central European Time', tzOffset: 3600 };
