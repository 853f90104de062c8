import type { LocalDate, Weekday } from '../../../quiz/calendar/local-date.ts';
import type { DateRange, Occurrence, SkippedDate } from '../../../quiz/calendar/schedule.ts';

type Skipped = Exclude<SkippedDate, { why: 'weekday' }>;

/** Dates in a row without a question, for one reason; weekdays that are never asked lie between them. */
export type Gap = DateRange & { skipped: Skipped };

/** The gaps between the next questions, and the weekdays that are passed over in them. */
export function gapsOf(
  occurrences: readonly Occurrence[],
  skipped: readonly SkippedDate[],
): { gaps: Gap[]; weekdays: Weekday[] } {
  const gaps: Gap[] = [];
  const weekdays = new Set<Weekday>();
  for (const one of skipped) {
    if (one.why === 'weekday') {
      weekdays.add(one.weekday);
      continue;
    }
    const last = gaps.at(-1);
    if (last && reasonKey(last.skipped) === reasonKey(one) && !isBetween(occurrences, last.to, one.date)) {
      last.to = one.date;
    } else gaps.push({ ...wholeRange(one), skipped: one });
  }
  return { gaps: gaps.map(widened), weekdays: [...weekdays] };
}

function wholeRange({ date }: Skipped): DateRange {
  return { from: date, to: date };
}

/** A pause is named by its own dates, which the list may show only a part of. */
function widened(gap: Gap): Gap {
  return gap.skipped.why === 'pause' ? { ...gap, ...gap.skipped.pause } : gap;
}

function reasonKey(skipped: Skipped): string {
  switch (skipped.why) {
    case 'pause':
      return `pause ${skipped.pause.from} ${skipped.pause.to}`;
    case 'holiday':
      return `holiday ${skipped.holiday.name}`;
    case 'no-such-date':
    case 'before-settings':
    case 'posted':
      return skipped.why;
    default:
      return skipped satisfies never;
  }
}

function isBetween(occurrences: readonly Occurrence[], from: LocalDate, to: LocalDate): boolean {
  return occurrences.some(({ date }) => from < date && date < to);
}
