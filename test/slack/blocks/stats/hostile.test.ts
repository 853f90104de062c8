import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASKED_BY } from '../../../../src/gaps/asked-by.ts';
import { LANGS } from '../../../../src/knowledge/entry.ts';
import { csvPages } from '../../../../src/slack/blocks/stats/csv-pages.ts';
import { statsMessage } from '../../../../src/slack/blocks/stats/stats-message.ts';
import { STATS_TEXTS } from '../../../../src/slack/texts/stats-texts.ts';
import type { Numbers } from '../../../../src/stats/read-stats.ts';
import { statsCsv } from '../../../../src/stats/stats-csv.ts';
import { lastWeeks } from '../../../../src/stats/week.ts';
import { expectMessage } from '../quiz/seen.ts';

const count = fc.nat(9_999_999);
const text = fc.oneof(
  fc.constantFrom('<!channel> <@U1>', '=cmd|x', 'https://evil.example', '缺'.repeat(300), 'x'.repeat(3_000)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const groups = fc.array(
  fc.record({
    outcome: fc.constantFrom('found' as const, 'choices' as const, 'nothing' as const),
    askedBy: fc.constantFrom(...ASKED_BY),
    lang: fc.constantFrom(...LANGS),
    isOpened: fc.boolean(),
    count,
  }),
  { maxLength: 20 },
);
const entries = fc
  .array(fc.tuple(fc.string({ maxLength: 100 }), count), { maxLength: 30 })
  .map((all) => new Map(all));
const numbers: fc.Arbitrary<Numbers> = fc.record({
  asked: fc.record({ groups, people: count, downVotes: count, entries }),
  quiz: fc.record({ rounds: count, people: count, answers: count, right: count }),
  openGaps: count,
});
const columns = fc.array(numbers, { minLength: 6, maxLength: 6 });
const title = fc.option(text, { nil: undefined });

it('any numbers and titles are messages that Slack takes, and link nowhere', () => {
  const weeks = lastWeeks(Date.parse('2026-11-26T00:00:00Z'), 'America/Argentina/Buenos_Aires', 5);
  fc.assert(
    fc.property(columns, title, fc.constantFrom(...LANGS), (all, shown, lang) => {
      const stats = { zone: 'America/Argentina/Buenos_Aires', weeks, columns: all };
      const titleOf = () => shown;
      const csv = statsCsv([{ teamId: 'T1', stats }], { measures: STATS_TEXTS[lang].measures, titleOf });
      for (const page of [statsMessage({ stats, titleOf, lang }), ...csvPages(csv, lang)]) {
        expectMessage(page);
        expect(JSON.stringify(page.blocks)).not.toMatch(/"type":"link"/);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
