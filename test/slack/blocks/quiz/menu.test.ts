import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizSettings } from '../../../../src/quiz/subscription/subscription.ts';
import { decodeMenuMetadata } from '../../../../src/slack/blocks/quiz/menu-metadata.ts';
import {
  firstSettings,
  type QuizMenu,
  quizMenuView,
} from '../../../../src/slack/blocks/quiz/quiz-menu-view.ts';
import { readQuizMenu } from '../../../../src/slack/blocks/quiz/read-quiz-menu.ts';
import { initialValues } from '../../../../src/workspace/block-elements.ts';
import { isObject } from '../../../../src/workspace/json.ts';
import { arbitrarySettings } from './arbitrary-quiz.ts';

const settings: QuizSettings = {
  time: '09:30',
  zone: 'Europe/Zurich',
  weekdays: ['mon', 'wed'],
  language: 'both',
  topics: ['probes', 'gone'],
  difficulties: [1, 2],
  reveal: { kind: 'at', time: '17:00' },
  pauses: [{ from: '2026-12-24', to: '2027-01-02' }],
  holidays: [
    { date: '2026-10-01', name: 'National Day' },
    { date: '2026-10-02', name: 'National Day' },
    { date: '2026-11-27', name: '公司日' },
  ],
};

function menuOf(changes: Partial<QuizMenu> = {}) {
  const subscription = { settings, state: { kind: 'on' as const }, changedAt: 3 };
  const base = {
    channelId: 'C1',
    topics: ['pods', 'probes'],
    personZone: 'Asia/Shanghai',
    today: '2026-01-01',
  };
  return quizMenuView({ ...base, subscription, lang: 'en', ...changes });
}

/** What Slack sends of a menu that nobody touched, with other values in some blocks. */
function valuesOf(view: ReturnType<typeof menuOf>, changes: Record<string, object> = {}) {
  const values = initialValues(JSON.parse(JSON.stringify(view.blocks)).filter(isObject));
  for (const [blockId, value] of Object.entries(changes)) values[blockId] = { quiz_menu_input: { ...value } };
  return values;
}

describe('the quiz menu', () => {
  it('is read as it was shown', () => {
    expect(readQuizMenu(valuesOf(menuOf()), 'en')).toEqual({
      kind: 'ok',
      on: true,
      settings: { ...settings, topics: expect.arrayContaining(['probes', 'gone']) },
    });
  });

  it('is read as it was shown, whatever settings there are', () => {
    fc.assert(
      fc.property(arbitrarySettings, (any) => {
        const subscription = { settings: any, state: { kind: 'on' as const }, changedAt: 0 };
        const view = menuOf({ subscription, today: '2025-01-01' });
        const read = readQuizMenu(valuesOf(view), 'zh');
        if (read.kind === 'wrong') throw new Error(JSON.stringify(read.errors));
        expect(read.settings).toMatchObject({
          time: any.time,
          zone: any.zone,
          weekdays: any.weekdays,
          language: any.language,
        });
        const dates = (list: QuizSettings['holidays']) => [...new Set(list.map(({ date }) => date))].sort();
        const named = any.holidays.filter(({ name }) => /[\p{L}\p{N}]/u.test(name));
        expect(dates(read.settings.holidays)).toEqual(expect.arrayContaining(dates(named)));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('of a channel without a quiz offers working days by the clock of the person', () => {
    const view = menuOf({ subscription: null, lang: 'zh' });
    expect(readQuizMenu(valuesOf(view), 'zh')).toEqual({
      kind: 'ok',
      on: true,
      settings: firstSettings('Asia/Shanghai', 'zh'),
    });
    expect(decodeMenuMetadata(view.private_metadata)).toEqual({ channelId: 'C1', changedAt: null });
  });

  it('carries the channel and the revision, and takes no other text for them', () => {
    expect(decodeMenuMetadata(menuOf().private_metadata)).toEqual({ channelId: 'C1', changedAt: 3 });
    for (const text of [undefined, '', 'C1', '{}', '{"channelId":"C1"}', '{"channelId":"C1","revision":1.5}'])
      expect(decodeMenuMetadata(text)).toBeUndefined();
  });

  it('says what is wrong in which field, with an example', () => {
    const values = valuesOf(menuOf(), {
      quiz_time: { selected_time: null },
      quiz_other_zone: { value: 'UTC+8' },
      quiz_weekdays: { selected_options: [] },
      quiz_difficulties: { selected_options: [] },
      quiz_reveal_time: { selected_time: null },
      quiz_days_off_1: { value: '2026-12-24\n\n2026-02-30 Carnival' },
    });
    expect(readQuizMenu(values, 'en')).toEqual({
      kind: 'wrong',
      errors: {
        quiz_time: 'Choose the time at which the question is posted, such as 09:30.',
        quiz_other_zone: expect.stringMatching(
          /^"UTC\+8" does not know when the clocks change\. .*Europe\/Berlin/,
        ),
        quiz_weekdays: expect.stringMatching(/^At least one weekday is needed\./),
        quiz_difficulties: expect.stringMatching(/^Choose at least one difficulty/),
        quiz_reveal_time: expect.stringMatching(/17:00/),
        quiz_days_off_1: expect.stringMatching(/^Line 3: "2026-02-30" does not exist: month 2 has 28 days/),
      },
    });
  });

  it('shows a quiz that is off as off, and one that stopped with the reason', () => {
    const off = menuOf({ subscription: { settings, state: { kind: 'off' }, changedAt: 1 } });
    expect(readQuizMenu(valuesOf(off), 'en')).toMatchObject({ on: false });
    const why = { blame: 'channel' as const, error: 'is_archived' };
    const stopped = menuOf({ subscription: { settings, state: { kind: 'stopped', why }, changedAt: 1 } });
    expect(JSON.stringify(stopped.blocks[0])).toContain('the channel is archived');
  });

  it.each([undefined, null, 'x', [], {}, { quiz_time: 1 }, { quiz_time: { quiz_menu_input: 'x' } }])(
    'takes values of another shape for empty fields: %j',
    (values) => {
      expect(readQuizMenu(values, 'en')).toMatchObject({
        kind: 'wrong',
        errors: { quiz_time: expect.any(String) },
      });
    },
  );
});
