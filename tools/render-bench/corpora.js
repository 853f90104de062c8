import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonMark from 'commonmark-spec';
import MarkdownIt from 'markdown-it';
import { visibleText } from './visible-text.js';

const frontMatter = /^---\n[\s\S]*?\n---\n/;
const fixture = fileURLToPath(new URL('../../test/fixtures/interview-questions.zh.md', import.meta.url));
// Of no candidate, so that none is judged by its own reading.
const reader = new MarkdownIt({ html: true, linkify: false });

/** The answers of a document whose questions are its first-level headings: `{ name, markdown, expected }`. */
export function documentAnswers(file = fixture) {
  const lines = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').replace(frontMatter, '').split('\n');
  const questions = reader
    .parse(lines.join('\n'), {})
    .filter((token) => token.type === 'heading_open' && token.tag === 'h1' && token.level === 0)
    .map((token) => token.map);
  return questions.flatMap(([start, bodyStart], index) => {
    const markdown = lines.slice(bodyStart, questions[index + 1]?.[0]).join('\n');
    const expected = visibleText(reader.render(markdown));
    return expected.trim() ? [{ name: lines[start], markdown, expected }] : [];
  });
}

/** CommonMark's own examples, with the text that its own HTML shows. */
export function commonMarkExamples() {
  return commonMark.tests.map(({ number, section, markdown, html }) => ({
    name: `${number} ${section}`,
    markdown: markdown.replaceAll('→', '\t'),
    expected: visibleText(html.replaceAll('→', '\t')),
  }));
}

/** Texts that look like mentions; none may notify anyone. */
export const hostileTexts = [
  'Ask <!channel> now',
  'Ask <!here|here> now',
  'Ask <@U123ABC> now',
  'See <#C1|general> now',
  'Ask <!subteam^S1> now',
  'Ask @here and @channel now',
  String.raw`\<!channel\>`,
  '&lt;!channel&gt;',
  '&lt;@U123ABC&gt;',
  '&#60;!here&#62;',
  '[x](<!channel>)',
  '[x](<@U123ABC>)',
  '[y](https://a.example/|<!here>)',
  '[<!channel>](https://a.example/)',
  '![<!channel>](https://a.example/a.png)',
  '# Ask <!channel>',
  '> Ask <!channel>',
  '- Ask <!channel>',
  '**Ask <@U123ABC>**',
  '`<!channel>`',
  '```\n<!channel> <@U123ABC>\n```',
  '    <!channel>',
  '- item\n\n  ```\n  <!here>\n  ```',
  '| a | b |\n|---|---|\n| <!channel> | <@U123ABC> |',
  '| <!channel> |\n|---|\n| b |',
  '<div><!channel></div>',
  '<details><summary><!here></summary>text</details>',
  '<p>\n&lt;!channel&gt;\n</p>',
];

/** 60 kB each of what parsers are slow at, or overflow on. */
export const pathologicalTexts = {
  'deep quotes': '> '.repeat(3_000),
  'many emphases': '_a_'.repeat(20_000),
  'angle brackets': '<'.repeat(100_000),
};
