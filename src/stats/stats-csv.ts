import { writeCsv } from '../csv/write-csv.ts';
import type { Stats } from './read-stats.ts';
import { type Measure, type StatsRow, statsRows, topEntries } from './stats-rows.ts';

/** What the rows are called, in a person's language. */
export interface StatsLabels {
  measures: Readonly<Record<Measure, string>>;
  /** Undefined for an entry that is gone. */
  titleOf(entryId: string): string | undefined;
}

const MOST_ENTRIES = 20;
const SHARE_DIGITS = 4;

/** The numbers of workspaces by the same weeks as CSV: a row a measure and entry, a column a week, shares from 0 to 1. */
export function statsCsv(
  workspaces: readonly { teamId: string; stats: Stats }[],
  labels: StatsLabels,
): string {
  const weeks = workspaces[0]?.stats.weeks.map(({ name }) => name) ?? [];
  const header = ['workspace', 'zone', 'measure', 'label', ...weeks, 'total'];
  return writeCsv([
    header,
    ...workspaces.flatMap(({ teamId, stats }) =>
      rowsOf(stats, labels).map((row) => [teamId, stats.zone, ...row]),
    ),
  ]);
}

function rowsOf(stats: Stats, { measures, titleOf }: StatsLabels): string[][] {
  return [
    ...statsRows(stats).map((row) => [
      row.measure,
      measures[row.measure],
      ...row.values.map(cellOf(row.unit)),
    ]),
    ...topEntries(stats, MOST_ENTRIES).map(({ entryId, values }) => [
      `entry.${entryId}`,
      titleOf(entryId) ?? '',
      ...values.map(String),
    ]),
  ];
}

function cellOf(unit: StatsRow['unit']): (value: number | null) => string {
  return (value) => {
    if (value === null) return '';
    return unit === 'share' ? String(Number(value.toFixed(SHARE_DIGITS))) : String(value);
  };
}
