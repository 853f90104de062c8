import type { Lang } from '../../../knowledge/entry.ts';
import type { FlowNode, Run } from '../../../markdown/flow.ts';
import type { Stats } from '../../../stats/read-stats.ts';
import { type StatsRow, statsRows, topEntries } from '../../../stats/stats-rows.ts';
import type { Week } from '../../../stats/week.ts';
import { STATS_ACTION_IDS } from '../../stats-action-ids.ts';
import { shortDate } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import { STATS_TEXTS } from '../../texts/stats-texts.ts';
import { emit, headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import { percentOf } from '../quiz/bars.ts';
import { fittingPage } from '../quiz/fitting-page.ts';
import { quizButton } from '../quiz/quiz-button.ts';

export interface ShownStats {
  stats: Stats;
  titleOf(entryId: string): string | undefined;
  lang: Lang;
}

const MOST_ENTRIES = 5;
const TITLE_CHARS = 140;

/** A workspace's numbers in one table, a column a week, with what was asked for most. */
export function statsMessage({ stats, titleOf, lang }: ShownStats): Page {
  const texts = STATS_TEXTS[lang];
  const pieces = [
    ...headerPieces(texts.title),
    sectionPiece([{ text: texts.intro(stats.zone) }]),
    ...emit([statsTable(stats, lang), ...entryList({ stats, titleOf, lang })], 'single'),
    notePiece(texts.notes),
    buttonsPiece([quizButton(STATS_ACTION_IDS.csv, texts.csv, '{}')]),
  ];
  return fittingPage(pieces, notePiece(QUIZ_TEXTS[lang].round.cut));
}

function statsTable(stats: Stats, lang: Lang): FlowNode {
  const texts = STATS_TEXTS[lang];
  const names = [texts.number, ...stats.weeks.map((week) => weekName(week, lang)), texts.total];
  const rows = statsRows(stats)
    .filter(isShown)
    .map(({ measure, unit, values }) => [texts.measures[measure], ...values.map(shownIn(unit))]);
  return {
    kind: 'table',
    align: names.map((_, column) => (column === 0 ? 'left' : 'right')),
    header: names.map(cell),
    rows: rows.map((row) => row.map(cell)),
  };
}

/** Ways to ask that nobody used say nothing. */
function isShown({ measure, values }: StatsRow): boolean {
  return !measure.startsWith('by.') || values.some((value) => value !== 0);
}

function weekName({ name, from }: Week, lang: Lang): string {
  return STATS_TEXTS[lang].week(Number(name.slice(-2)), shortDate(from, lang));
}

function shownIn(unit: StatsRow['unit']): (value: number | null) => string {
  return (value) => {
    if (value === null) return '–';
    return unit === 'share' ? `${percentOf(value, 1)}%` : String(value);
  };
}

function entryList({ stats, titleOf, lang }: ShownStats): FlowNode[] {
  const texts = STATS_TEXTS[lang];
  const items = topEntries(stats, MOST_ENTRIES).map(({ entryId, values }) => {
    const text = texts.entry(typedLine(titleOf(entryId) ?? entryId, TITLE_CHARS), values.at(-1) ?? 0);
    return { flow: [{ kind: 'paragraph' as const, runs: [{ text }] }] };
  });
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', runs: [{ text: texts.entries }] },
    { kind: 'list', ordered: true, start: 1, items },
  ];
}

function cell(text: string): Run[] {
  return [{ text }];
}
