import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowNode, Run } from '../../src/markdown/flow.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';
import { brokenMarkdown } from '../support/broken-markdown.ts';

const words = fc.constantFrom(
  'Pod',
  'probe',
  '探针',
  '就绪',
  'kubelet',
  '7',
  'v1beta1',
  '容器（container）',
  'naïve',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const inline = fc.oneof(
  phrase,
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `~~${text}~~`),
  phrase.map((text) => `\`${text}\``),
  phrase.map((text) => `[${text}](https://a.io/x)`),
  phrase.map((text) => `[${text}](./x.md)`),
  phrase.map((text) => `![${text}](x.png)`),
  phrase.map((text) => `<${text}>`),
  phrase.map((text) => `<b>${text}</b>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const { block } = fc.letrec<{ block: string; leaf: string; nested: string }>((tie) => ({
  leaf: fc.oneof(
    line,
    line.map((text) => `### ${text}`),
    phrase.map((text) => `\`\`\`sh\n${text}\n\`\`\``),
    fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
    fc.tuple(phrase, line).map(([a, b]) => `<details><summary>${a}</summary>\n\n${b}\n\n</details>`),
  ),
  nested: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.map(listItem).join('\n')),
    tie('block').map((text) => text.replace(/^/gm, '> ')),
  ),
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('nested')),
}));
const documents = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));
function listItem(text: string): string {
  return `- ${text.replace(/\n/g, '\n  ')}`;
}

function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

/** The letters of a generated document that a reader should see: all but those of addresses and HTML markup. */
function visibleLetters(markdown: string): string {
  const visible = markdown
    .replace(/\]\(https:[^)]*\)|!\[|\]\(x\.png\)/g, ' ')
    .replace(/<\/?(?:details|summary|b)>/g, ' ')
    .replace(/```sh/g, '');
  return letters(visible);
}

function runsOf(flow: FlowNode[]): Run[] {
  return flow.flatMap((node): Run[] => {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        return node.runs;
      case 'list':
        return node.items.flatMap((item) => runsOf(item.flow));
      case 'quote':
        return runsOf(node.flow);
      case 'table':
        return [node.header, ...node.rows].flat(2);
      case 'code':
      case 'rule':
        return [];
      default:
        return node satisfies never;
    }
  });
}

describe('parseFlow', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(brokenMarkdown, (markdown) => Array.isArray(parseFlow(markdown))),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (markdown) => Array.isArray(parseFlow(markdown))));
  });

  it('keeps every letter, digit and Han character, in order', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        expect(letters(plainText(parseFlow(markdown)))).toBe(visibleLetters(markdown));
      }),
      { numRuns: 300 },
    );
  });

  it('yields clean runs: never empty, no controls, no lone surrogates, only absolute links', () => {
    fc.assert(
      fc.property(fc.oneof(brokenMarkdown, documents), (markdown) => {
        for (const run of runsOf(parseFlow(markdown))) {
          expect(run.text).not.toBe('');
          expect(run.text).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\p{Surrogate}]/u);
          if (run.link !== undefined) expect(run.link).toMatch(/^(?:https?:\/\/|mailto:)[^\s<>|]+$/i);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        expect(parseFlow(markdown)).toEqual(parseFlow(markdown));
      }),
    );
  });
});
