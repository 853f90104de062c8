import type { InputBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { QuizSettings } from '../../../../src/quiz/subscription/subscription.ts';
import { type QuizMenu, quizMenuView } from '../../../../src/slack/blocks/quiz/quiz-menu-view.ts';
import { readQuizMenu } from '../../../../src/slack/blocks/quiz/read-quiz-menu.ts';
import { initialValues } from '../../../../src/workspace/block-elements.ts';
import { isObject } from '../../../../src/workspace/json.ts';

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

function labels(view: ReturnType<typeof menuOf>): string[] {
  return view.blocks
    .filter((block): block is InputBlock => block.type === 'input')
    .map(({ label }) => label.text);
}

describe('a field of the quiz menu', () => {
  it('takes a typed zone before the chosen one, in any letter case, and suggests what was meant', () => {
    const typed = (value: string) => readQuizMenu(valuesOf(menuOf(), { quiz_other_zone: { value } }), 'en');
    expect(typed('asia/tokyo')).toMatchObject({ settings: { zone: 'Asia/Tokyo' } });
    expect(typed('  ')).toMatchObject({ settings: { zone: 'Europe/Zurich' } });
    expect(typed('munich')).toMatchObject({
      errors: {
        quiz_other_zone: '"munich" is no time zone. Do you mean Europe/Berlin? Write the full name.',
      },
    });
  });

  it('reads every way to write a day off', () => {
    const value = [
      '2026-12-24..2027-01-02',
      '2026/10/01 to 2026/10/02 National Day',
      '2026年5月1日劳动节',
      '2026年2月17日至2026年2月18日，春节',
      '2026-06-19: Juneteenth',
    ].join('\n');
    expect(readQuizMenu(valuesOf(menuOf(), { quiz_days_off_1: { value } }), 'en')).toMatchObject({
      settings: {
        pauses: [{ from: '2026-12-24', to: '2027-01-02' }],
        holidays: [
          { date: '2026-10-01', name: 'National Day' },
          { date: '2026-10-02', name: 'National Day' },
          { date: '2026-05-01', name: '劳动节' },
          { date: '2026-02-17', name: '春节' },
          { date: '2026-02-18', name: '春节' },
          { date: '2026-06-19', name: 'Juneteenth' },
        ],
      },
    });
  });

  it('refuses a range with a name that goes on for months', () => {
    const changes = { quiz_days_off_1: { value: '2026-01-01..2026-12-31 Sabbatical' } };
    expect(readQuizMenu(valuesOf(menuOf(), changes), 'en')).toMatchObject({
      errors: { quiz_days_off_1: expect.stringMatching(/at most 62 days/) },
    });
  });

  it('shows days off in as many fields as they need, without those that are over', () => {
    const holidays = Array.from({ length: 100 }, (_, day) => {
      return {
        date: `2026-0${1 + Math.floor(day / 25)}-${String((day % 25) + 1).padStart(2, '0')}`,
        name: `${day} ${'x'.repeat(50)}`,
      };
    });
    const subscription = {
      settings: { ...settings, pauses: [], holidays },
      state: { kind: 'on' as const },
      changedAt: 0,
    };
    expect(labels(menuOf({ subscription })).slice(-3)).toEqual(['Days off', 'Days off (2)', 'Days off (3)']);
    const later = menuOf({ subscription, today: '2026-04-25' });
    expect(labels(later).filter((label) => label.startsWith('Days off'))).toEqual(['Days off']);
    expect(readQuizMenu(valuesOf(later), 'en')).toMatchObject({
      settings: { holidays: [{ date: '2026-04-25' }] },
    });
  });

  it('keeps all difficulties as none, which stands for all', () => {
    const all = ['1', '2', '3'].map((value) => ({ value }));
    const read = readQuizMenu(valuesOf(menuOf(), { quiz_difficulties: { selected_options: all } }), 'en');
    expect(read).toMatchObject({ settings: { difficulties: [] } });
  });
});
