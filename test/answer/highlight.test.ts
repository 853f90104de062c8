import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/answer/highlight.ts';
import type { Run } from '../../src/markdown/flow.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';
import { arbitraryFlow } from '../support/arbitrary-flow.ts';

describe('highlight', () => {
  it('makes the words of the question bold, whole words and plurals only', () => {
    expect(boldIn('**Pod** Pods PodSpec pod. tripod', ['Pod'])).toEqual(['Pod', 'Pods', 'pod']);
  });

  it('does so once in a paragraph, list or table', () => {
    const flow = highlight(parseFlow('A Pod is a Pod.\n\n- Pod\n- a Pod\n\nPod'), ['Pod']);
    expect(JSON.stringify(flow).match(/"bold":true/g)).toHaveLength(3);
  });

  it('leaves a part of an identifier, and a single Han character', () => {
    expect(boldIn('kube-controller-manager and controller.yaml, a controller.', ['controller'])).toEqual([
      'controller',
    ]);
    expect(boldIn('环境变量', ['变'])).toEqual([]);
  });

  it('finds the singular of a plural that was typed', () => {
    expect(boldIn('a probe and probes of a class', ['probes', 'class'])).toEqual([
      'probe',
      'probes',
      'class',
    ]);
  });

  it('finds Chinese words inside a sentence', () => {
    expect(runsOf('存活探针失败时', ['探针'])).toEqual([
      { text: '存活' },
      { text: '探针', bold: true },
      { text: '失败时' },
    ]);
  });

  it('leaves code and headings as they are', () => {
    expect(boldIn('`Pod` and ``kubectl get Pod``', ['Pod'])).toEqual([]);
    expect(highlight(parseFlow('# Pod'), ['Pod'])).toEqual(parseFlow('# Pod'));
  });

  it('keeps other styles and links', () => {
    expect(runsOf('*a Pod* [the node](https://kubernetes.io)', ['Pod', 'node'])).toEqual([
      { text: 'a ', italic: true },
      { text: 'Pod', italic: true, bold: true },
      { text: ' ' },
      { text: 'the ', link: 'https://kubernetes.io' },
      { text: 'node', link: 'https://kubernetes.io', bold: true },
    ]);
  });

  it('takes what a person typed literally, whatever it is', () => {
    expect(boldIn('a.b and a+b (c) axb', ['a.b', 'a+b', '(c)'])).toEqual(['a.b', 'a+b', '(c)']);
  });

  it('changes no character', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(arbitraryFlow, words, (flow, typed) => {
        expect(plainText(highlight(flow, typed))).toBe(plainText(flow));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

function runsOf(markdown: string, words: string[]): Run[] {
  const [node] = highlight(parseFlow(markdown), words);
  return node?.kind === 'paragraph' ? node.runs : [];
}

function boldIn(markdown: string, words: string[]): string[] {
  return runsOf(markdown, words).flatMap((run) => (run.bold ? [run.text] : []));
}
