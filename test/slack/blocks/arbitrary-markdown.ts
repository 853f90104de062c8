import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { brokenMarkdown } from '../../support/broken-markdown.ts';

const words = fc.constantFrom(
  'Pod',
  'kubelet',
  '探针',
  '就绪',
  '容器（container）',
  'v1beta1',
  '10:30:45',
  'a & b',
  '<pod-name>',
  '<!channel>',
  '<@U123ABC>',
  '&lt;!here&gt;',
  ':smile:',
  '#123456',
  'snake_case',
  '2 * 3',
  '👨‍👩‍👧‍👦',
  'e\u0301',
  '🇨🇳',
  '注意：',
  'naïve',
  'https://kubernetes.io/docs，然后',
  'user@host',
  '[^1]',
  'x\\|y',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const longPhrase = fc
  .tuple(phrase, fc.constantFrom('。', '. ', ' ', '，'), fc.integer({ min: 20, max: 120 }))
  .map(([text, end, count]) => (text + end).repeat(count));

const inline = fc.oneof(
  { weight: 4, arbitrary: phrase },
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `~~${text}~~`),
  phrase.map((text) => `\`${text}\``),
  phrase.map((text) => `[${text}](https://a.io/x)`),
  phrase.map((text) => `[${text}](./x.md)`),
  phrase.map((text) => `[${text}](<!channel>)`),
  phrase.map((text) => `![${text}](https://a.io/x.png)`),
  phrase.map((text) => `<kbd>${text}</kbd>`),
  phrase.map((text) => `**${text}：**请`),
);
const line = fc.oneof(
  { weight: 8, arbitrary: fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')) },
  longPhrase,
);
const codeLine = fc.constantFrom(
  'key: value',
  '  - name: 探针',
  '\t# why',
  '',
  '<!channel> & `x`',
  'x'.repeat(300),
);

const fence = fc
  .tuple(fc.constantFrom('', 'yaml', 'sh'), fc.array(codeLine, { minLength: 1, maxLength: 40 }))
  .map(([language, lines]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``);

const table = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.array(fc.array(inline, { maxLength: 24 }), { maxLength: 12 }))
  .map(([columns, rows]) => {
    const row = (cells: readonly string[]) => `|${cells.slice(0, columns).join('|')}|`;
    const header = Array.from({ length: columns }, (_, column) => `c${column}`);
    return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
  });

/** A list item with this marker; what else it holds is indented below it. */
function listItem(marker: string, text: string): string {
  return `${marker} ${text.replace(/\n/g, `\n${' '.repeat(marker.length + 1)}`)}`;
}

const { block } = fc.letrec<{ block: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    { weight: 4, arbitrary: line },
    fc.tuple(fc.integer({ min: 1, max: 6 }), phrase).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    line.map((text) => `${text}：`),
    fence,
    table,
    fc.constant('---'),
    fc.tuple(phrase, line).map(([a, b]) => `<details><summary>${a}</summary>\n\n${b}\n\n</details>`),
  ),
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    { weight: 3, arbitrary: tie('leaf') },
    fc
      .array(tie('block'), { minLength: 1, maxLength: 4 })
      .map((items) => items.map((text) => listItem('-', text)).join('\n')),
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.array(tie('block'), { minLength: 1, maxLength: 4 }))
      .map(([start, items]) => items.map((text, index) => listItem(`${start + index}.`, text)).join('\n\n')),
    tie('block').map((text) => text.replace(/^/gm, '> ')),
  ),
}));

/** Markdown as people write it, every construct in any place, up to some pages long. */
export const structuredMarkdown: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => blocks.join('\n\n'));

const DOCUMENTS = [
  'test/fixtures/interview-questions.zh.md',
  ...readdirSync('knowledge')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `knowledge/${file}`),
].map((file) => readFileSync(file, 'utf8'));

/** A slice of a real document, which may begin and end in the middle of anything. */
const documentSlice: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...DOCUMENTS), fc.nat(12_000), fc.integer({ min: 1, max: 6_000 }))
  .map(([document, from, length]) => document.slice(from % document.length).slice(0, length));

/** Any Markdown. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: structuredMarkdown },
  { weight: 2, arbitrary: brokenMarkdown },
  { weight: 1, arbitrary: documentSlice },
);
