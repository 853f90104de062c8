import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_BUDGET } from '../../../src/answer/budget.ts';
import { excerptOf } from '../../../src/answer/excerpt.ts';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import type { Section } from '../../../src/knowledge/entry.ts';
import type { FlowNode } from '../../../src/markdown/flow.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import type { Hit } from '../../../src/search/search.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-message.ts';
import { fullAnswerPages, fullAnswerView } from '../../../src/slack/blocks/full-answer.ts';
import { arbitraryFlow } from '../../support/arbitrary-flow.ts';

const CHARACTERS = /[\p{L}\p{N}]/gu;
const DIGIT = /\p{N}/u;
const runs = { numRuns: 100, endOnFailure: true };

describe('for any flow', () => {
  it('every page of a full answer is a message that Slack takes and can update', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        for (const page of fullAnswerPages(sectionOf(flow), 'en', {})) {
          expect(validateMessage(page, { method: 'update' })).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('a full answer keeps every letter and digit, in blocks and in text', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        const pages = fullAnswerPages(sectionOf(flow), 'en', {});
        const wanted = counts(plainText(flow));
        const inText = counts(pages.map((page) => page.text).join(' '));
        const inBlocks = counts(pages.map((page) => leafTexts(page.blocks)).join(' '));
        expect(missing(wanted, inText)).toEqual([]);
        // Numbers of ordered lists stand in no text of a block.
        expect(missing(wanted, inBlocks).filter((character) => !DIGIT.test(character))).toEqual([]);
      }),
      runs,
    );
  });

  it('every page of the modal is a view that Slack takes', () => {
    fc.assert(
      fc.property(arbitraryFlow, fc.integer({ min: 0, max: 3 }), (flow, page) => {
        const value = { id: 'any', lang: 'en', query: '', page } as const;
        expect(validateView(fullAnswerView(sectionOf(flow), value, {}))).toEqual([]);
      }),
      runs,
    );
  });

  it('the excerpt is one message that Slack takes, with nothing in it that pings', () => {
    fc.assert(
      fc.property(arbitraryFlow, fc.constantFrom('name', 'passage'), (flow, decidedBy) => {
        const section = sectionOf(flow);
        const hit: Hit = { section, passage: 0, decidedBy, score: 1, matched: ['pods'] };
        const excerpt = excerptOf(hit, EXCERPT_BUDGET);
        const answer = { kind: 'found', query: 'q', lang: 'en', section, score: 1, excerpt } as const;
        const page = answerMessage(
          { ...answer, why: ['pods'], alternatives: [], otherLang: 'zh' },
          { buttons: ['full', 'share', 'language'] },
        );
        expect(validateMessage(page, { method: 'update' })).toEqual([]);
        expect(page.text).not.toMatch(/<[!@#]/);
        expect(JSON.stringify(page.blocks)).not.toMatch(/"type":"(user|usergroup|channel|broadcast|emoji)"/);
      }),
      runs,
    );
  });
});

function sectionOf(flow: FlowNode[]): Section {
  const lists = { aliases: [], sources: [], related: [] };
  const place = { file: 'any.en.md', heading: 'any', line: 1 };
  return { entryId: 'any', lang: 'en', title: 'Any question?', ...lists, ...place, flow };
}

function missing(wanted: Map<string, number>, got: Map<string, number>): string[] {
  return [...wanted].flatMap(([character, count]) => ((got.get(character) ?? 0) < count ? [character] : []));
}

function counts(text: string): Map<string, number> {
  const all = new Map<string, number>();
  const decoded = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  for (const [character] of decoded.matchAll(CHARACTERS)) all.set(character, (all.get(character) ?? 0) + 1);
  return all;
}

/** All text of blocks, whatever their shape. */
function leafTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(leafTexts).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 'text' && typeof inner === 'string' ? inner : leafTexts(inner)))
    .join(' ');
}
