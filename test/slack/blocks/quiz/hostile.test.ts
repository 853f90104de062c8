import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateView } from '../../../../src/block-kit/validate.ts';
import { LANGS } from '../../../../src/knowledge/entry.ts';
import { occurrencesFrom } from '../../../../src/quiz/calendar/occurrences-from.ts';
import type { Notice } from '../../../../src/quiz/posting/post.ts';
import { PERIODS } from '../../../../src/quiz/standings/period.ts';
import type { Page } from '../../../../src/slack/blocks/paginate.ts';
import { boardMessage } from '../../../../src/slack/blocks/quiz/board-message.ts';
import { nextMessage } from '../../../../src/slack/blocks/quiz/next-message.ts';
import { noticeMessage } from '../../../../src/slack/blocks/quiz/notice-message.ts';
import { ownScoreMessage } from '../../../../src/slack/blocks/quiz/own-score-message.ts';
import { quizListMessage } from '../../../../src/slack/blocks/quiz/quiz-list-message.ts';
import { quizMenuView } from '../../../../src/slack/blocks/quiz/quiz-menu-view.ts';
import { settingsMessage } from '../../../../src/slack/blocks/quiz/settings-message.ts';
import { standingsMessage } from '../../../../src/slack/blocks/quiz/standings-message.ts';
import { greetingMessage, joinMessage } from '../../../../src/slack/blocks/quiz/welcome-messages.ts';
import type { QuizChange } from '../../../../src/slack/texts/quiz/settings-texts.ts';
import {
  arbitraryDate,
  arbitraryName,
  arbitraryNames,
  arbitrarySettings,
  arbitraryStandings,
  arbitraryState,
} from './arbitrary-quiz.ts';
import { DUE_AT } from './bank.ts';
import { expectMessage } from './seen.ts';

const CHANGES: readonly QuizChange[] = [
  { kind: 'on' },
  { kind: 'off' },
  { kind: 'changed' },
  { kind: 'resumed' },
  { kind: 'paused', dates: { from: '2026-12-24', to: '2027-01-02' } },
];
const runs = { numRuns: 60, endOnFailure: true };
const language = fc.constantFrom(...LANGS, 'both' as const);
const lang = fc.constantFrom(...LANGS);

/** A message with words of people in it: no link either, and no line that they broke. */
function expectTyped(page: Page, channelLinks: readonly string[] = []): void {
  expectMessage(page, channelLinks);
  expect(JSON.stringify(page.blocks)).not.toMatch(/"type":"link"/);
  expect(page.text).not.toMatch(/[\u202a-\u202e]/);
}

describe('whatever people are called and type', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' };

  it('boards are messages that Slack takes, and nobody is pinged', () => {
    const chart = fc.array(
      fc.record({
        roundId: fc.string(),
        date: arbitraryDate,
        kind: fc.constantFrom('daily' as const, 'extra' as const),
        answered: fc.integer({ min: 5, max: 500 }),
        right: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(
        fc.record({ standings: arbitraryStandings, names: arbitraryNames, chart, language, lang }),
        fc.constantFrom(...PERIODS),
        (board, period) => {
          expectTyped(standingsMessage({ ...board, week }));
          expectTyped(boardMessage({ ...board, period, channelId: 'C1' }));
        },
      ),
      runs,
    );
  });

  it('settings are messages that Slack takes, with who changed them in plain words', () => {
    fc.assert(
      fc.property(
        fc.record({ settings: arbitrarySettings, state: arbitraryState }),
        fc.record({ by: arbitraryName, what: fc.constantFrom(...CHANGES) }),
        language,
        lang,
        (subscription, change, channelLanguage, personLang) => {
          const { settings } = subscription;
          const schedule = { ...settings, since: DUE_AT };
          const { occurrences, skipped } = occurrencesFrom(schedule, DUE_AT, 5);
          const shown = { subscription, language: channelLanguage, next: occurrences.slice(0, 3) };
          expectTyped(settingsMessage(shown));
          expectTyped(settingsMessage({ ...shown, change }));
          expectTyped(nextMessage({ occurrences, skipped, zone: settings.zone, lang: personLang }));
          const next = occurrences[0]?.at ?? null;
          expectTyped(joinMessage({ settings, next, last: null, lang: personLang }));
          expectTyped(quizListMessage([{ ...subscription, channelId: 'C1', next }], personLang), ['<#C1>']);
        },
      ),
      runs,
    );
  });

  it('the menu is a view that Slack takes', () => {
    fc.assert(
      fc.property(
        fc.record({ settings: arbitrarySettings, state: arbitraryState, changedAt: fc.nat() }),
        fc.array(arbitraryName, { maxLength: 120 }),
        lang,
        arbitraryName,
        (subscription, topics, personLang, error) => {
          const menu = { channelId: 'C1', topics, personZone: 'Asia/Shanghai', today: '2026-01-01' };
          const view = quizMenuView({ ...menu, subscription, lang: personLang, error });
          expect(validateView(view)).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('notices are messages that Slack takes', () => {
    const base = { channelId: fc.constant('C1'), why: arbitraryName };
    const why = fc.record({ blame: fc.constant('channel' as const), error: arbitraryName });
    const notice: fc.Arbitrary<Notice> = fc.oneof(
      fc.record({ ...base, kind: fc.constant('stopped' as const), why }),
      fc.record({ ...base, kind: fc.constant('missed' as const), dates: fc.array(arbitraryDate) }),
      fc.record({ ...base, kind: fc.constant('unknown' as const), date: arbitraryDate }),
      fc.record({
        ...base,
        kind: fc.constant('failed' as const),
        date: arbitraryDate,
        itemId: arbitraryName,
      }),
    );
    fc.assert(
      fc.property(notice, lang, (one, personLang) => {
        expectTyped(noticeMessage(one, personLang), ['<#C1>']);
      }),
      runs,
    );
  });

  it('the own score is a message that Slack takes', () => {
    const progress = fc.array(
      fc.record({ topic: arbitraryName, items: fc.nat(), seen: fc.nat(), known: fc.nat(), due: fc.nat() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(arbitraryStandings, progress, lang, (all, topics, personLang) => {
        const none = { right: 0, rounds: 0, accuracy: 0, streaks: { current: 0, best: 0 } };
        const scores = { week: all[0] ?? none, month: all[1] ?? none, all: all[2] ?? none };
        const visibility = all.length > 5 ? 'hidden' : 'shown';
        expectTyped(
          ownScoreMessage({ channelId: 'C1', scores, progress: topics, visibility, lang: personLang }),
        );
      }),
      runs,
    );
  });

  it('greetings are messages that Slack takes', () => {
    for (const one of [...LANGS, 'both'] as const) {
      for (const quiz of ['on', 'none'] as const)
        expectTyped(greetingMessage({ channelId: 'C1', language: one, quiz }));
    }
  });
});
