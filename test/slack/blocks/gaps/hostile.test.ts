import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateView } from '../../../../src/block-kit/validate.ts';
import { draftSection } from '../../../../src/gaps/draft-section.ts';
import type { Gap } from '../../../../src/gaps/gap-board.ts';
import { suggestedItem } from '../../../../src/gaps/suggested-item.ts';
import { LANGS } from '../../../../src/knowledge/entry.ts';
import { challengeView } from '../../../../src/slack/blocks/challenges/challenge-view.ts';
import { challengesMessage } from '../../../../src/slack/blocks/challenges/challenges-message.ts';
import { aliasView } from '../../../../src/slack/blocks/gaps/alias-view.ts';
import { digestMessage } from '../../../../src/slack/blocks/gaps/digest-message.ts';
import { draftMessage } from '../../../../src/slack/blocks/gaps/draft-message.ts';
import { draftView } from '../../../../src/slack/blocks/gaps/draft-view.ts';
import { gapsMessage } from '../../../../src/slack/blocks/gaps/gaps-message.ts';
import { exportPages, privacyMessage } from '../../../../src/slack/blocks/privacy/privacy-message.ts';
import { suggestView } from '../../../../src/slack/blocks/suggestions/suggest-view.ts';
import {
  refuseView,
  suggestionsMessage,
} from '../../../../src/slack/blocks/suggestions/suggestions-message.ts';
import { daily } from '../../../storage/quiz-contract/samples.ts';
import { expectMessage } from '../quiz/seen.ts';

const runs = { numRuns: 60, endOnFailure: true };
const lang = fc.constantFrom(...LANGS);
const uses = fc.constantFrom('served', 'kept');
const hostile = fc.constantFrom(
  '<!channel> <@U1> <#C1|x> <https://evil.example|bank>',
  '@here @channel https://evil.example www.evil.example a@evil.example',
  '[x](https://evil.example) `code` **bold** <b>',
  '\u202eevil\u0000\n\n# x',
  '缺'.repeat(4_000),
  'x'.repeat(4_000),
  '&lt;!here&gt;',
);
const typed = fc.oneof(hostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }));

const gaps: fc.Arbitrary<Gap[]> = fc.array(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 60 }),
    kind: fc.constantFrom('no-content' as const, 'missed' as const),
    entryId: fc.option(typed),
    people: fc.integer({ min: 1, max: 9_999 }),
    asked: fc.integer({ min: 1, max: 9_999 }),
    downs: fc.nat(9_999),
    examples: fc.array(typed, { maxLength: 3 }),
    notes: fc.array(typed, { maxLength: 3 }),
    terms: fc.array(typed, { maxLength: 24 }),
    lang,
    lastAt: fc.nat(),
    questionIds: fc.array(fc.string()),
  }),
  { maxLength: 12 },
);

function expectNoLink(page: Parameters<typeof expectMessage>[0]): void {
  expectMessage(page);
  expect(JSON.stringify(page.blocks)).not.toMatch(/"type":"link"/);
}

describe('whatever people ask and write', () => {
  it('the gap board and the digest are messages that Slack takes, and nobody is pinged', () => {
    fc.assert(
      fc.property(gaps, fc.nat(5), typed, lang, (all, page, title, language) => {
        expectNoLink(
          gapsMessage({
            gaps: all,
            page,
            titleOf: () => title,
            begun: [{ id: 'x', lang: 'en', markdown: `# ${title}\n` }],
            lang: language,
          }),
        );
        expectNoLink(digestMessage(all, language));
      }),
      runs,
    );
  });

  it('drafts are messages and modals that Slack takes', () => {
    fc.assert(
      fc.property(typed, fc.array(typed, { maxLength: 2 }), uses, lang, (first, others, use, language) => {
        const draft = draftSection({ lang: language, questions: [first, ...others], has: () => false });
        expectNoLink(draftMessage(draft, use, language));
        expect(validateView(draftView(draft, 'C1', language))).toEqual([]);
      }),
      runs,
    );
  });

  it('the modal of "Same as …" is one that Slack takes', () => {
    const entries = fc.array(fc.record({ id: fc.string({ minLength: 1, maxLength: 400 }), title: typed }));
    fc.assert(
      fc.property(typed, entries, fc.option(typed), lang, (alias, all, note, language) => {
        const metadata = { gap: 'q1', channel: 'C1', lang: language };
        const unique = [...new Map(all.map((entry) => [entry.id, entry])).values()];
        const view = aliasView({
          metadata,
          examples: [alias],
          alias,
          entries: unique,
          note: note ?? undefined,
          lang: language,
        });
        expect(validateView(view)).toEqual([]);
      }),
      runs,
    );
  });

  it('suggested items and objections are messages that Slack takes, and link nowhere', () => {
    const four = fc.array(fc.record({ text: typed, reason: typed }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        typed,
        four,
        fc.array(typed, { minLength: 1, maxLength: 9 }),
        lang,
        (question, choices, reasons, language) => {
          const fields = { id: 's1', entryId: 'e1', difficulty: '3', right: 1 };
          const short = choices.map(({ text, reason }) => ({
            text: text.slice(0, 150),
            reason: reason.slice(0, 300),
          }));
          const read = suggestedItem({ ...fields, question: question.slice(0, 400), choices: short });
          if (read.kind === 'wrong') return;
          const { item } = read;
          expectNoLink(suggestionsMessage([{ id: 's1', item, suggestedBy: 'U1' }], language, () => question));
          const round = {
            ...daily('2026-11-25', { item }),
            state: 'revealed',
            reason: null,
            messageTs: '1.1',
          } as const;
          const shown = { ...round, postedAt: 1, revealedAt: 2, answered: 3 };
          expectNoLink(challengesMessage([{ round: shown, reasons, choices: [0, 1, 1] }], language));
        },
      ),
      runs,
    );
  });

  it('the fixed modals and what is stored are what Slack takes', () => {
    for (const language of LANGS) {
      expectNoLink(privacyMessage(language));
      for (const view of [
        suggestView('C1', language),
        refuseView('s1', 'C1', language),
        challengeView('r1', language),
      ]) {
        expect(validateView(view)).toEqual([]);
      }
    }
    fc.assert(
      fc.property(fc.array(typed), (texts) => {
        const rows = texts.map((text) => ({ text }));
        for (const page of exportPages({ questions: rows }, 'en')) expectNoLink(page);
      }),
      runs,
    );
  });
});
