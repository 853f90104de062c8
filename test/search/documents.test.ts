import { describe, expect, it } from 'vitest';
import { passageTexts } from '../../src/search/documents.ts';
import { fence, heading, paragraph, section } from './entries.ts';

describe('passageTexts', () => {
  it('reads an answer that is one unlabelled fence as prose', () => {
    const texts = passageTexts(section('a', 'en', 'A', [fence('first: warm up\nthen: serve')]));
    expect(texts).toEqual([{ headings: '', body: 'first: warm up\nthen: serve', code: '' }]);
  });

  it('reads a labelled fence as code', () => {
    const texts = passageTexts(section('a', 'en', 'A', [fence('kind: Pod', 'yaml')]));
    expect(texts).toEqual([{ headings: '', body: '', code: 'kind: Pod' }]);
  });

  it('tells prose and code apart in unlabelled fences beside text', () => {
    const prose = 'Controllers watch objects and bring the real state to the desired one.';
    const texts = passageTexts(
      section('a', 'en', 'A', [paragraph('See:'), fence(prose), fence('kind: Pod\nname: web')]),
    );
    expect(texts).toEqual([{ headings: '', body: `See:\n${prose}`, code: 'kind: Pod\nname: web' }]);
  });

  it('finds code inside a list item', () => {
    const list = {
      kind: 'list' as const,
      ordered: false,
      start: 1,
      items: [{ flow: [paragraph('Create it:'), fence('kubectl apply -f x', 'bash')] }],
    };
    expect(passageTexts(section('a', 'en', 'A', [list]))).toEqual([
      { headings: '', body: 'Create it:', code: 'kubectl apply -f x' },
    ]);
  });

  it('keeps the heading of each passage', () => {
    const flow = [paragraph('Start.'), heading('Details'), paragraph('More.')];
    expect(passageTexts(section('a', 'en', 'A', flow)).map(({ headings }) => headings)).toEqual([
      '',
      'Details',
    ]);
  });
});
