import { tests } from 'commonmark-spec';
import { decodeHTML } from 'entities/decode';
import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import { modalViews, sectionOf, threadPages, visibleText } from './shown.ts';

const COMMENT = 'A comment is not for readers.';
const SCRIPT = 'The text of a script or a style sheet is not for readers.';

/** Examples of which a word of the reference HTML is not shown, by number. */
const NOT_SHOWN: Record<number, string> = {
  161: 'A fence right below a block tag is read as a fence, so its info string is the language.',
  170: SCRIPT,
  172: SCRIPT,
  173: SCRIPT,
  176: SCRIPT,
  177: COMMENT,
  178: SCRIPT,
  179: COMMENT,
  183: COMMENT,
  570: 'The path of a relative link stands between two links that touch.',
  625: COMMENT,
};

const IMAGE = /<img[^>]*? alt="([^"]*)"[^>]*>/g;
const INLINE_TAG = /<\/?(?:a|code|del|em|strong)(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?\/?>/g;
const TAG =
  /<\/?[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/g;

describe('the 652 examples of CommonMark', () => {
  it('are all there', () => {
    expect(tests).toHaveLength(652);
  });

  it('become messages and views that Slack takes', () => {
    for (const { markdown, number } of tests) {
      const { pages, views } = shown(markdown);
      for (const page of pages)
        expect([number, validateMessage(page, { method: 'update' })]).toEqual([number, []]);
      for (const view of views) expect([number, validateView(view)]).toEqual([number, []]);
    }
  });

  it('show every word of the reference HTML in order, in the thread and in the modal, but for eleven', () => {
    const lost = { thread: new Set<number>(), modal: new Set<number>() };
    for (const { markdown, html, number } of tests) {
      const { pages, views } = shown(markdown);
      const wanted = words(textOf(html.replaceAll('→', '\t')));
      if (!isInOrder(wanted, words(pages.map((page) => visibleText(page.blocks)).join(' '))))
        lost.thread.add(number);
      if (!isInOrder(wanted, words(views.map((view) => visibleText(view.blocks)).join(' '))))
        lost.modal.add(number);
    }
    const known = new Set(Object.keys(NOT_SHOWN).map(Number));
    expect(lost).toEqual({ thread: known, modal: known });
  });
});

function shown(example: string) {
  const markdown = example.replaceAll('→', '\t');
  return { pages: threadPages(markdown), views: modalViews(sectionOf(parseFlow(markdown))) };
}

/** What a browser shows of HTML, and what it does not show in comments and scripts. */
function textOf(html: string): string {
  return decodeHTML(html.replace(IMAGE, '$1').replace(INLINE_TAG, '').replace(TAG, ' '));
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isInOrder(wanted: readonly string[], got: readonly string[]): boolean {
  let next = 0;
  for (const word of got) if (word === wanted[next]) next += 1;
  return next === wanted.length;
}
