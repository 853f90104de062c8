import { describe, expect, it } from 'vitest';
import type { Answer, Candidate } from '../../src/answer/answer.ts';
import { validateMessage } from '../../src/block-kit/validate.ts';
import type { Section } from '../../src/knowledge/entry.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';
import { answerMessage, breadcrumb } from '../../src/slack/blocks/answer-message.ts';

describe('the message of an answer', () => {
  it('names source, version and the words behind it', () => {
    const { text } = answerMessage(found({ verified: '1.37', since: '1.33' }), { buttons: [] });
    expect(text).toBe(
      'What are probes?\nAlpha › Beta\nThey check.\n' +
        'Source: probes.en.md · Checked for Kubernetes 1.37 · Since Kubernetes 1.33 · Matched: probes',
    );
  });

  it('links the source, its heading included, below the configured address', () => {
    const sourceBaseUrl = 'https://example.com/blob/main/knowledge/';
    const { blocks } = answerMessage(found({}), { buttons: [], sourceBaseUrl });
    expect(JSON.stringify(blocks)).toContain(
      '<https://example.com/blob/main/knowledge/probes.en.md#what-are-probes|Source: probes.en.md>',
    );
  });

  it('has just the buttons that make sense', () => {
    expect(answerMessage(found({}), { buttons: [] }).blocks.map(({ type }) => type)).not.toContain('actions');
  });
});

describe('the message of choices', () => {
  it('lists the candidates with a button each, in the language of the question', () => {
    const candidates = [candidate('a', '甲？'), candidate('b', '乙？')];
    const page = answerMessage({ kind: 'choices', query: '什么', lang: 'zh', candidates }, { buttons: [] });
    expect(page.text).toBe('你想问的是哪一个？\n• 甲？\n• 乙？');
    expect(validateMessage(page)).toEqual([]);
  });
});

describe('the message of nothing', () => {
  it('says so, and names the nearest topics', () => {
    const nearest = [candidate('a', 'What are probes?')];
    const page = answerMessage({ kind: 'nothing', query: 'x', lang: 'en', nearest }, { buttons: [] });
    expect(page.text).toContain('I have no answer to that.');
    expect(page.text).toContain('The nearest topics:\n• What are probes?');
    expect(validateMessage(page)).toEqual([]);
  });

  it('says where all topics are when none is near', () => {
    const page = answerMessage({ kind: 'nothing', query: 'x', lang: 'en', nearest: [] }, { buttons: [] });
    expect(page.text).not.toContain('nearest');
    expect(page.text).toContain('/k8s topics lists all that I know.');
  });
});

describe('a breadcrumb', () => {
  it('has three levels at most', () => {
    expect(breadcrumb(['a', 'b', 'c'])).toBe('a › b › c');
    expect(breadcrumb(['a', 'b', 'c', 'd'])).toBe('a › … › d');
  });

  it('is cut at 150 characters, never inside one', () => {
    const cut = breadcrumb(['👩‍👩‍👧'.repeat(100)]);
    expect(cut.length).toBeLessThanOrEqual(150);
    expect(cut).toMatch(/^(👩‍👩‍👧)+…$/u);
  });
});

function found(more: Partial<Section>): Answer {
  const lists = { aliases: [], sources: [], related: [] };
  const place = { file: 'probes.en.md', heading: 'what-are-probes', line: 1 };
  const flow = parseFlow('They check.');
  const title = 'What are probes?';
  const section: Section = { entryId: 'probes', lang: 'en', title, ...lists, ...place, flow, ...more };
  const excerpt = { path: ['Alpha', 'Beta'], flow };
  const hit = { section, excerpt, score: 1, why: ['probes'], alternatives: [] };
  return { kind: 'found', query: 'probes', lang: 'en', ...hit };
}

function candidate(id: string, title: string): Candidate {
  return { id, title, lang: 'en', score: 1, source: `any.md#${id}` };
}
