import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Budget, EXCERPT_BUDGET, sizeOf } from '../../src/answer/budget.ts';
import { type Excerpt, excerptOf } from '../../src/answer/excerpt.ts';
import type { Section } from '../../src/knowledge/entry.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';
import { arbitraryFlow } from '../support/arbitrary-flow.ts';

describe('where the name of an entry decided', () => {
  it('is the start of the answer and what fits below it', () => {
    const excerpt = byName('First paragraph.\n\n## Detail\n\nSecond paragraph.');
    expect(plainText(excerpt.flow)).toBe('First paragraph.\nDetail\nSecond paragraph.');
    expect(excerpt.partial).toBeUndefined();
  });

  it('leaves out a lead-in whose long fence has none of the words', () => {
    const code = Array.from({ length: 30 }, (_, line) => `line-${line}: value`).join('\n');
    const excerpt = byName(`First paragraph.\n\n## How\n\nFor example:\n\n\`\`\`yaml\n${code}\n\`\`\``);
    expect(plainText(excerpt.flow)).toBe('First paragraph.');
  });

  it('never ends with a heading', () => {
    const excerpt = byName(`First paragraph.\n\n## Detail\n\n${'Long. '.repeat(200)}`);
    expect(plainText(excerpt.flow)).toBe('First paragraph.');
    expect(excerpt.partial).toBe(true);
  });

  it('keeps a fence whole or leaves it out', () => {
    const code = Array.from({ length: 13 }, (_, line) => `line-${line}: value`).join('\n');
    const excerpt = byName(`First paragraph.\n\n\`\`\`yaml\n${code}\n\`\`\``);
    expect(plainText(excerpt.flow)).toBe('First paragraph.');
  });

  it('shortens a lone paragraph at the end of a sentence', () => {
    const excerpt = byName('探针检查容器。'.repeat(100));
    const text = plainText(excerpt.flow);
    expect(text).toMatch(/^(探针检查容器。)+$/);
    expect(text.length).toBeLessThanOrEqual(EXCERPT_BUDGET.size * 1.5);
    expect(excerpt.omission).toEqual({ unit: 'sentences' });
  });

  it('keeps a lead-in together with the list it leads to, and says how many items are left out', () => {
    const items = Array.from({ length: 40 }, (_, item) => `- Item ${item} explains one more thing.`).join(
      '\n',
    );
    const excerpt = byName(`${'Some text. '.repeat(30)}\n\nThese are the ways:\n\n${items}`);
    expect(plainText(excerpt.flow)).toContain('These are the ways:\n• Item 0');
    expect(excerpt.omission).toMatchObject({ unit: 'items', count: expect.any(Number) });
  });
});

describe('where a passage decided', () => {
  const markdown = [
    'Intro.',
    '## Alpha',
    'About alpha.',
    '## Beta',
    '### Inner',
    `The list:\n\n${Array.from({ length: 60 }, (_, item) => `${item + 1}. Step ${item} with words`).join('\n')}`,
    'After it.',
  ].join('\n\n');

  it('is that passage, under its headings', () => {
    const excerpt = byPassage(markdown, 1, []);
    expect(excerpt).toMatchObject({ path: ['Alpha'], partial: true });
    expect(plainText(excerpt.flow)).toBe('About alpha.');
  });

  it('goes on below it when it is nothing but a lead-in', () => {
    const excerpt = byPassage(
      'A request takes these steps:\n\n---\n\n## Steps\n\n1. DNS\n2. Gateway\n\n## More\n\nText.',
      0,
      [],
    );
    expect(plainText(excerpt.flow)).toBe('A request takes these steps:\nSteps\n1. DNS\n2. Gateway');
  });

  it('opens at the items that hold the words of the question, with their numbers and the lead-in', () => {
    const excerpt = byPassage(markdown, 2, ['Step 45']);
    const text = plainText(excerpt.flow);
    expect(excerpt.path).toEqual(['Beta', 'Inner']);
    expect(text).toContain('The list:\n');
    expect(text).toContain('46. Step 45 with words');
  });

  it('opens at the first item when that holds as many of the words', () => {
    const text = plainText(byPassage(markdown, 2, ['Step']).flow);
    expect(text).toContain('1. Step 0 with words');
  });

  it('opens at the lines of a long fence that hold the words of the question', () => {
    const code = Array.from({ length: 38 }, (_, line) => `key${line}: ${line}`).join('\n');
    const excerpt = byPassage(`\`\`\`yaml\n${code}\n\`\`\``, 0, ['key30']);
    const lines = plainText(excerpt.flow).split('\n');
    expect(lines).toHaveLength(EXCERPT_BUDGET.codeLines);
    expect(lines).toContain('key30: 30');
    expect(excerpt.omission).toEqual({ unit: 'lines', count: 26 });
  });

  it('shows the rows of a long table that hold the words of the question', () => {
    const rows = Array.from({ length: 30 }, (_, row) => `| name${row} | value |`).join('\n');
    const excerpt = byPassage(`| Name | Value |\n|---|---|\n${rows}`, 0, ['name17']);
    const text = plainText(excerpt.flow);
    expect(text).toMatch(/^Name \| Value\n/);
    expect(text).toContain('name17');
    expect(excerpt.omission).toEqual({ unit: 'rows', count: 25 });
  });
});

describe('for any flow and budget', () => {
  const budgets = fc.record({
    size: fc.integer({ min: 50, max: 900 }),
    codeLines: fc.integer({ min: 1, max: 20 }),
    tableRows: fc.integer({ min: 1, max: 8 }),
  });

  it('an excerpt is not empty where there is text, and ends with no heading', () => {
    fc.assert(
      fc.property(arbitraryFlow, budgets, (flow, budget) => {
        const { flow: shown } = excerptOf(
          { ...hit, section: { ...section(''), flow }, decidedBy: 'name' },
          budget,
        );
        const hasBody = flow.some((node) => node.kind !== 'rule' && node.kind !== 'heading');
        if (hasBody) expect(shown.length).toBeGreaterThan(0);
        if (hasBody) expect(shown.at(-1)?.kind).not.toBe('heading');
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('an excerpt says whole parts of the answer in their order, and only its last part may pass the budget', () => {
    fc.assert(
      fc.property(arbitraryFlow, budgets, fc.constantFrom('name', 'passage'), (flow, budget, decidedBy) => {
        const { flow: shown } = excerptOf({ ...hit, section: { ...section(''), flow }, decidedBy }, budget);
        expect(isInOrder(letters(shown), letters(flow))).toBe(true);
        const above = shown.slice(0, -1).filter((node) => node.kind !== 'heading');
        expect(sizeOf(plainText(above))).toBeLessThanOrEqual(budget.size);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('an answer within the budget is its own excerpt', () => {
    fc.assert(
      fc.property(arbitraryFlow, (flow) => {
        const all = { size: 1_000_000, codeLines: 10_000, tableRows: 1_000 };
        const body = flow.filter((node) => node.kind !== 'rule' && node.kind !== 'heading');
        const excerpt = excerptOf(
          { ...hit, section: { ...section(''), flow: body }, decidedBy: 'name' },
          all,
        );
        expect(excerpt).toEqual({ path: [], flow: body });
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

const hit = { passage: 0, score: 1, matched: [] };

function byName(markdown: string, budget: Budget = EXCERPT_BUDGET): Excerpt {
  return excerptOf({ ...hit, section: section(markdown), decidedBy: 'name' }, budget);
}

function byPassage(markdown: string, passage: number, matched: string[]): Excerpt {
  return excerptOf(
    { ...hit, section: section(markdown), passage, matched, decidedBy: 'passage' },
    EXCERPT_BUDGET,
  );
}

function section(markdown: string): Section {
  const lists = { aliases: [], sources: [], related: [] };
  const place = { file: 'any.md', heading: 'any', line: 1 };
  return { entryId: 'any', lang: 'en', title: 'Any?', ...lists, ...place, flow: parseFlow(markdown) };
}

function letters(flow: Section['flow']): string[] {
  return plainText(flow).match(/[\p{L}\p{N}]/gu) ?? [];
}

function isInOrder(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const letter of whole) if (letter === part[found]) found += 1;
  return found === part.length;
}
