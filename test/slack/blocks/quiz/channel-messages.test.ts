import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/knowledge/entry.ts';
import { noticeMessage } from '../../../../src/slack/blocks/quiz/notice-message.ts';
import { quizListMessage } from '../../../../src/slack/blocks/quiz/quiz-list-message.ts';
import { firstSettings } from '../../../../src/slack/blocks/quiz/quiz-menu-view.ts';
import { settingsMessage } from '../../../../src/slack/blocks/quiz/settings-message.ts';
import {
  greetingMessage,
  guestMessage,
  inviteMessage,
  joinMessage,
  notManagerMessage,
} from '../../../../src/slack/blocks/quiz/welcome-messages.ts';
import { slackErrorOf } from '../../../../src/slack/texts/quiz/slack-errors.ts';
import { DUE_AT } from './bank.ts';
import { buttonsOf, expectMessage } from './seen.ts';

const settings = firstSettings('Asia/Shanghai', 'en');
const next = [{ date: '2026-11-26', at: DUE_AT }];

describe('settings', () => {
  it('say who changed what, when the next questions come, and what is off', () => {
    const changed = {
      ...settings,
      topics: ['probes', 'own_topic'],
      difficulties: [3] as const,
      reveal: { kind: 'at', time: '17:00' } as const,
      pauses: [{ from: '2026-12-24', to: '2027-01-02' }],
      holidays: [
        { date: '2026-10-01', name: 'National Day' },
        { date: '2026-10-02', name: 'National Day' },
      ],
    };
    const page = settingsMessage({
      subscription: { state: { kind: 'on' }, settings: changed },
      language: 'en',
      next,
      change: { by: '<@U1>', what: { kind: 'changed' } },
    });
    expectMessage(page);
    expect(page.text.split('\n')).toEqual([
      '&lt;@U1&gt; changed the quiz.',
      'Time: 09:30 (Asia/Shanghai), Mon–Fri',
      'Language: English',
      'Topics: Probes, own topic',
      'Difficulty: 3 (for those who have debugged it)',
      'Answer: shown at 17:00',
      'Days off: 1 Oct 2026 – 2 Oct 2026 (National Day), 24 Dec 2026 – 2 Jan 2027',
      'Next: Thu 26 Nov at 09:30',
    ]);
  });

  it('of a quiz that is off say how to switch it on, and no times', () => {
    const shown = { subscription: { state: { kind: 'off' } as const, settings }, next: [] };
    const { text } = settingsMessage({
      ...shown,
      language: 'zh',
      change: { by: '小明', what: { kind: 'off' } },
    });
    expect(text).toBe('小明 关闭了测验。\n测验已关闭。有权限的人可以用 /k8s quiz 开 重新开启。');
  });
});

describe('what newcomers and others are told', () => {
  it('who joins learns when, how and what was last', () => {
    const last = { kind: 'revealed', date: '2026-11-25', right: 12, answered: 15 } as const;
    expect(joinMessage({ settings, next: DUE_AT, last, lang: 'en' }).text.split('\n')).toEqual([
      'This channel has a Kubernetes quiz: a question at 09:30 (Asia/Shanghai), Mon–Fri.',
      'Click the letter of your answer. Only you see whether it was right, and the first choice counts.',
      'The last question (Wed 25 Nov): 12 of 15 answered right.',
      'The next question comes Thu 26 Nov at 09:30.',
    ]);
  });

  it('a channel that invites the bot learns how to switch the quiz on', () => {
    const page = greetingMessage({ channelId: 'C1', language: 'both', quiz: 'none' });
    expectMessage(page);
    expect(page.text).toContain('/k8s quiz');
    expect(buttonsOf(page)).toMatchObject([{ action_id: 'quiz_menu_open', value: '{"channel":"C1"}' }]);
  });

  it('channels with a quiz are links, each with its next time', () => {
    const on = { channelId: 'C1', state: { kind: 'on' }, settings, next: DUE_AT } as const;
    const page = quizListMessage([on, { ...on, channelId: 'C2', state: { kind: 'off' }, next: null }], 'en');
    expectMessage(page, ['<#C1>', '<#C2>']);
    expect(page.text.split('\n')).toEqual([
      'Channels with a quiz',
      '<#C1>: 09:30 (Asia/Shanghai), Mon–Fri; next Thu 26 Nov at 09:30',
      '<#C2>: 09:30 (Asia/Shanghai), Mon–Fri; switched off',
    ]);
    expect(quizListMessage([], 'en').text).toMatch(/^No channel has a quiz yet\./);
  });

  it('refusals say what to do', () => {
    expect(inviteMessage('en').text).toContain('/invite @k8s-qa');
    for (const lang of LANGS) {
      for (const message of [inviteMessage(lang), notManagerMessage(lang), guestMessage(lang)])
        expectMessage(message);
    }
  });
});

describe('a notice', () => {
  const channelId = 'C1';

  it('that a quiz stopped says why in words, and what to do', () => {
    const why = { blame: 'channel', error: 'not_in_channel' } as const;
    expect(noticeMessage({ kind: 'stopped', channelId, why }, 'en').text).toBe(
      'The quiz in <#C1> has stopped: I am not in the channel any more. Invite me with /invite @k8s-qa, and it goes on.',
    );
  });

  it('names an error that it has no words for', () => {
    const why = { blame: 'channel', error: 'brand_new_error' } as const;
    expect(noticeMessage({ kind: 'stopped', channelId, why }, 'en').text).toContain('(brand_new_error)');
    expect(noticeMessage({ kind: 'stopped', channelId, why }, 'zh').text).toContain('（brand_new_error）');
    for (const error of [
      'is_archived',
      'restricted_action',
      'token_revoked',
      'missing_scope',
      'access_denied',
    ])
      expect(slackErrorOf({ ...why, error }, 'en').what).not.toContain(error);
  });

  it('of missed dates names the first five and counts the others', () => {
    const dates = Array.from({ length: 8 }, (_, index) => `2026-11-0${index + 1}`);
    expect(noticeMessage({ kind: 'missed', channelId, dates, why: 'late' }, 'en').text).toBe(
      'The quiz in <#C1> had no question on Sun 1 Nov, Mon 2 Nov, Tue 3 Nov, Wed 4 Nov, Thu 5 Nov and 3 more dates. I was away for more than two hours. Nothing is to be done: the next one comes as planned.',
    );
  });

  it('of a round that is unknown or was refused says that it is not posted twice', () => {
    const date = '2026-11-26';
    expect(noticeMessage({ kind: 'unknown', channelId, date, why: 'x' }, 'en').text).toContain(
      'I do not post it twice.',
    );
    const failed = {
      kind: 'failed',
      channelId,
      date,
      itemId: 'probe-types-1',
      why: 'invalid_blocks',
    } as const;
    expect(noticeMessage(failed, 'zh').text).toContain('probe-types-1 的消息（invalid_blocks）');
  });
});
