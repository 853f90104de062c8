import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import type { Section } from '../../../src/knowledge/entry.ts';
import { parseFile } from '../../../src/knowledge/parse-file.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { fullAnswerPages } from '../../../src/slack/blocks/full-answer.ts';
import { letters, missingLetters, modalViews, visibleText } from './shown.ts';

/** A document as its author wrote it, and the sections that the bot reads in it. */
interface Document {
  name: string;
  source: string;
  sections: Section[];
}

const FIXTURE = 'test/fixtures/interview-questions.zh.md';
const files = readdirSync('knowledge').filter((file) => file.endsWith('.md'));
const documents = [FIXTURE, ...files.map((file) => `knowledge/${file}`)].map(readDocument);

/** A document with eight answered questions, which stands in no repository: tables, nested lists, long YAML. */
const { EXAMPLE_FILE } = process.env;
if (!EXAMPLE_FILE) console.log('EXAMPLE_FILE is not set: the example document is not tested.');

describe.each(documents)('$name', ({ source, sections }) => {
  checkDocument(source, sections);
});

describe.skipIf(!EXAMPLE_FILE)('the example document (skipped without EXAMPLE_FILE)', () => {
  const { source, sections } = EXAMPLE_FILE ? readDocument(EXAMPLE_FILE) : { source: '', sections: [] };

  it('has eight answered questions', () => {
    expect(sections).toHaveLength(8);
  });

  checkDocument(source, sections);
});

function checkDocument(source: string, sections: readonly Section[]): void {
  it('reads as its author wrote it in `text`: every letter, digit and Han character, in order', () => {
    for (const [index, section] of sections.entries()) {
      const said = fullAnswerPages(section, section.lang, {}).map((page) => withoutFrame(page.text, section));
      expect(letters(said.join('\n'))).toBe(
        letters(section.title) + sourceLetters(source, section, sections[index + 1]),
      );
    }
  });

  it('shows all of it in order in the thread, and all of it in the modal', () => {
    for (const section of sections) {
      const wanted = letters(section.title + plainText(section.flow));
      const pages = fullAnswerPages(section, section.lang, {});
      expect(letters(pages.map((page) => visibleText(page.blocks)).join('\n'))).toBe(wanted);
      const views = modalViews(section).map((view) => visibleText(view.blocks));
      expect(missingLetters(wanted, letters(views.join('\n')))).toEqual([]);
    }
  });

  it('makes messages that Slack takes and can update, and views that it takes', () => {
    for (const section of sections) {
      for (const page of fullAnswerPages(section, section.lang, {})) {
        expect(validateMessage(page, { method: 'update' })).toEqual([]);
        expect(Buffer.byteLength(page.text)).toBeLessThanOrEqual(3_900);
      }
      for (const view of modalViews(section)) expect(validateView(view)).toEqual([]);
    }
  });
}

function readDocument(path: string): Document {
  const source = readFileSync(path, 'utf8');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return { name: path, source, sections: parseFile({ file, text: source }).sections };
}

/** The letters below a section's heading that a reader should see: no comments, addresses or info strings. */
function sourceLetters(source: string, section: Section, next: Section | undefined): string {
  const lines = source.split('\n').slice(section.line, next && next.line - 1);
  const unanswered = lines.findIndex((line) => /^# \d+、\s*$/.test(line));
  return letters(
    lines
      .slice(0, unanswered < 0 ? undefined : unanswered)
      .join('\n')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/^(\s*(?:```|~~~))\w*/gm, '$1')
      .replace(/\]\(https?:[^)]*\)/g, ']'),
  );
}

/** The text of a page without the lines on its source and its number. */
function withoutFrame(text: string, section: Section): string {
  return text
    .split('\n')
    .filter((line) => !(line.includes(section.file) || /^(?:第 \d+ 页|Page \d+ of)/.test(line)))
    .join('\n');
}
