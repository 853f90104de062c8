import fc from 'fast-check';
import { dateOfDay, WEEKDAYS } from '../../../../src/quiz/calendar/local-date.ts';
import type { DateRange } from '../../../../src/quiz/calendar/schedule.ts';
import { preferredName, ZONE_NAMES } from '../../../../src/quiz/calendar/zone-data.ts';
import type { Standing } from '../../../../src/quiz/standings/standings.ts';
import type { QuizSettings, SubscriptionState } from '../../../../src/quiz/subscription/subscription.ts';

const NASTY = [
  '<!channel>',
  '<@U0ALICE>',
  '<#C1|general>',
  '@here',
  '&amp;',
  '*bold* _it_ ~no~ `code`',
  'https://evil.example',
  '<https://evil.example|click>',
  ':tada:',
  '‮abc',
  'a\nb\r\nc',
  '👨‍👩‍👧‍👦'.repeat(20),
  '王'.repeat(200),
  '',
  ' ',
];

/** What a person may be called, or type. */
export const arbitraryName = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 5 }).map((parts) => parts.join(' ')),
);

export const arbitraryDate = fc.integer({ min: 20_400, max: 22_000 }).map(dateOfDay);
export const arbitraryZone = fc.constantFrom(...new Set(ZONE_NAMES.map(preferredName)));
export const arbitraryTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const arbitraryRange = fc
  .tuple(fc.integer({ min: 20_400, max: 22_000 }), fc.integer({ min: 0, max: 400 }))
  .map(([from, days]): DateRange => ({ from: dateOfDay(from), to: dateOfDay(from + days) }));

export const arbitrarySettings: fc.Arbitrary<QuizSettings> = fc.record({
  time: arbitraryTime,
  zone: arbitraryZone,
  weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  language: fc.constantFrom('en', 'zh', 'both'),
  topics: fc.array(fc.oneof(fc.constantFrom('probes', 'service-mesh', 'pods'), arbitraryName), {
    maxLength: 12,
  }),
  difficulties: fc.subarray([1, 2, 3] as const),
  reveal: fc.oneof(
    fc.constant({ kind: 'next' as const }),
    fc.record({ kind: fc.constant('at' as const), time: arbitraryTime }),
  ),
  pauses: fc.array(arbitraryRange, { maxLength: 30 }),
  holidays: fc.array(fc.record({ date: arbitraryDate, name: arbitraryName }), { maxLength: 100 }),
});

export const arbitraryState: fc.Arbitrary<SubscriptionState> = fc.oneof(
  fc.constantFrom({ kind: 'on' as const }, { kind: 'off' as const }),
  fc.record({
    kind: fc.constant('stopped' as const),
    why: fc.record({
      blame: fc.constantFrom('channel' as const, 'workspace' as const),
      error: fc.oneof(fc.constantFrom('is_archived', 'token_revoked'), arbitraryName),
    }),
  }),
);

export const arbitraryStandings: fc.Arbitrary<Standing[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), { maxLength: 60 })
  .map((scores) =>
    scores.map(([right, wrong], index) => ({
      rank: index + 1,
      userId: `U${index}`,
      right,
      rounds: right + wrong,
      accuracy: right / (right + wrong),
      streaks: { current: right, best: right },
    })),
  );

export const arbitraryNames = fc
  .array(arbitraryName, { maxLength: 60 })
  .map((names) => new Map(names.map((name, index) => [`U${index}`, name])));
