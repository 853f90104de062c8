import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Candidate } from '../../../src/answer/answer.ts';
import type { Answerer } from '../../../src/answer/create-answer.ts';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import { loadAnswerer } from '../../../src/bot.ts';
import type { Section } from '../../../src/knowledge/entry.ts';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import type { AnswerFrame, Found } from '../../../src/slack/blocks/answer-frame.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-message.ts';
import { fullAnswerView } from '../../../src/slack/blocks/full-answer.ts';
import { seeAlso } from '../../../src/slack/blocks/see-also.ts';
import { simplified } from '../../../src/slack/blocks/simplified.ts';
import { noteThanksView, noteView, notItMessage } from '../../../src/slack/blocks/vote-messages.ts';
import { decodeValue, encodeValue } from '../../../src/slack/interaction-value.ts';

const LANGS = ['en', 'zh'] as const;
const frame: AnswerFrame = {
  buttons: ['full', 'share', 'language'],
  answerId: 'C0GENERAL.1790000000.000100',
  removableBy: 'U0ALICE',
};

describe('below an answer', () => {
  it('stand the buttons in the order of the frame, other questions, and the thumbs with the bin', () => {
    const related = [{ id: 'etcd', title: 'How do you back up etcd?' }];
    const { blocks } = answerMessage(found(), { ...frame, related });
    const rows = blocks.flatMap((block) => ('elements' in block ? [block] : [])).slice(-3);
    expect(rows.map(({ type, elements }) => [type, elements.map(nameOf)])).toEqual([
      ['actions', ['Full answer', 'Share']],
      ['actions', ['How do you back up etcd?']],
      ['context_actions', ['feedback_buttons', 'Remove this answer']],
    ]);
  });

  it('stands nothing to vote on without an id, and no bin where all see only their own', () => {
    const types = answerMessage(found(), { buttons: [] }).blocks.map(({ type }) => type);
    expect(types).not.toContain('context_actions');
    const { removableBy: _, ...own } = frame;
    expect(JSON.stringify(answerMessage(found(), own).blocks)).not.toContain('answer_remove');
  });

  it('titles too long for buttons stand whole in one menu, whose lines are cut between words at most', () => {
    const related = ['a', 'b'].map((id) => ({ id, title: `How do you find out why ${id} was evicted?` }));
    const { blocks } = answerMessage(found(), { ...frame, related });
    const menus = elementsOf(blocks).filter(({ type }) => type === 'static_select');
    expect(menus).toHaveLength(1);
    expect(JSON.stringify(menus)).toContain('How do you find out why b was evicted?');
  });

  it('an entry whose id is too long for a menu is left out', () => {
    const title = 'A title that is much too long for a button of Slack';
    const related = [{ id: 'x'.repeat(200), title }];
    expect(
      elementsOf(answerMessage(found(), { ...frame, related }).blocks).map(({ type }) => type),
    ).not.toContain('static_select');
  });
});

describe('other questions', () => {
  it('are close alternatives first, then what the section names, three at most and each once', () => {
    const alternatives = [candidate('near', 0.9), candidate('far', 0.1)];
    const related = ['near', 'own', 'one', 'two', 'three'].map((id) => ({ id, title: id }));
    const ids = seeAlso(found({ entryId: 'own' }, alternatives), related).map(({ id }) => id);
    expect(ids).toEqual(['near', 'one', 'two']);
  });
});

describe('the thumbs as plain buttons', () => {
  it('do the same, and the bin with them', () => {
    const plain = simplified(answerMessage(found(), frame).blocks);
    expect(elementsOf(plain).slice(-3)).toMatchObject([
      { type: 'button', action_id: 'answer_helpful', text: { text: 'Helpful' } },
      { type: 'button', action_id: 'answer_not_it', text: { text: 'Not it' } },
      { type: 'button', action_id: 'answer_remove', text: { text: 'Remove this answer' } },
    ]);
    expect(validateMessage({ text: 'x', blocks: plain })).toEqual([]);
  });
});

describe('what a control carries', () => {
  const value = { id: 'probes', lang: 'en', query: 'probes', answer: 'C.1', by: 'U1', vote: 'up' } as const;

  it('is read as it was written', () => {
    expect(decodeValue(encodeValue(value))).toEqual(value);
  });

  it('of an earlier version, or a later one, is read as far as it goes', () => {
    expect(decodeValue('{"id":"probes","lang":"en"}')).toEqual({ id: 'probes', lang: 'en', query: '' });
    expect(decodeValue(JSON.stringify({ ...value, later: 1 }))).toEqual(value);
  });
});

describe('every entry of the bank', () => {
  let answerer: Answerer;
  beforeAll(async () => {
    answerer = await loadAnswerer([new URL('../../../knowledge', import.meta.url).pathname]);
  }, 60_000);

  it.each(LANGS)(
    'has a foot that Slack takes and can update, thumbs or plain (%s)',
    (lang) => {
      for (const { id } of answerer.entries) {
        const answer = answerer.answerEntry(id, lang, id.replaceAll('-', ' '));
        const section = answerer.section(id, lang);
        if (answer?.kind !== 'found' || !section) throw new Error(`The bank has no ${id}`);
        const related = answerer.related(section, lang);
        const page = answerMessage(answer, { ...frame, related, note: 'Shared by alice' });
        expect(validateMessage(page, { method: 'update' })).toEqual([]);
        const plain = { ...page, blocks: simplified(page.blocks) };
        expect(validateMessage(plain, { method: 'update' })).toEqual([]);
        expect(unnamed(page.blocks)).toEqual([]);
      }
    },
    60_000,
  );
});

describe.each(LANGS)('the messages of votes (%s)', (lang) => {
  const value = {
    id: 'probes',
    lang,
    query: 'x'.repeat(300),
    answer: 'C.1',
    by: 'U1',
    vote: 'down',
  } as const;

  it('are messages and views that Slack takes', () => {
    const alternatives = ['a', 'b', 'c'].map((id) => ({ id, title: '<!channel> *b* &amp; '.repeat(40) }));
    for (const page of [notItMessage([], value), notItMessage(alternatives, value)]) {
      expect(validateMessage(page, { method: 'update' })).toEqual([]);
      expect(page.text).not.toMatch(/<[!@#]/);
    }
    const section = found().section;
    for (const view of [
      noteView(value),
      noteThanksView(lang),
      fullAnswerView(section, value, {}),
      fullAnswerView(section, value, { isThanked: true }),
    ]) {
      expect(validateView(view)).toEqual([]);
    }
  });
});

function found(more: Partial<Section> = {}, alternatives: Candidate[] = []): Found {
  const lists = { aliases: [], sources: [], related: [] };
  const place = { file: 'probes.en.md', heading: 'what-are-probes', line: 1 };
  const flow = parseFlow('They check.');
  const title = 'What are probes?';
  const section: Section = { entryId: 'probes', lang: 'en', title, ...lists, ...place, flow, ...more };
  const answer: Answer = {
    kind: 'found',
    query: 'probes',
    lang: 'en',
    section,
    excerpt: { path: [], flow },
    score: 1,
    why: ['probes'],
    alternatives,
  };
  return answer;
}

function candidate(id: string, score: number): Candidate {
  return { id, title: id, lang: 'en', score, source: `any.md#${id}` };
}

interface Element {
  type: string;
  text?: { text: string };
  accessibility_label?: string;
}

function elementsOf(blocks: readonly object[]): Element[] {
  return blocks.flatMap((block) =>
    'type' in block && /actions$/.test(String(block.type)) && 'elements' in block
      ? (block.elements as Element[])
      : [],
  );
}

function nameOf(element: object): string {
  return (element as Element).text?.text ?? (element as Element).type;
}

/** Controls that a screen reader would have no name for. */
function unnamed(blocks: readonly object[]): string[] {
  return elementsOf(blocks).flatMap((element) => {
    const named = JSON.stringify(element);
    return /"(?:text|placeholder|accessibility_label)":/.test(named) ? [] : [element.type];
  });
}
