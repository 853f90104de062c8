import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/search/analyze.ts';

function termsOf(text: string): string[] {
  return analyze(text).terms.map(({ term }) => term);
}

describe('analyze', () => {
  it('keeps an identifier whole and in parts', () => {
    expect(termsOf('kube-proxy')).toEqual(
      expect.arrayContaining(['kubeproxy', 'kube', 'proxi', '§kube-proxy']),
    );
    expect(termsOf('readinessProbe.httpGet')).toEqual(
      expect.arrayContaining([
        'readinessprobehttpget',
        'readinessprobe',
        'httpget',
        'probe',
        '§ready',
        '§probe',
      ]),
    );
    expect(termsOf('minReadySeconds')).toEqual(expect.arrayContaining(['minreadyseconds', '§min-ready']));
    expect(termsOf('CrashLoopBackOff')).toEqual(expect.arrayContaining(['crashloopbackoff', '§crash-loop']));
  });

  it('puts the exact form beside the stem where they differ', () => {
    expect(termsOf('probes')).toEqual(expect.arrayContaining(['probe', '=probes']));
    expect(termsOf('probe')).not.toContain('=probe');
  });

  it('does not merge an operator with an operation', () => {
    expect(termsOf('operators')).toContain('operator');
    expect(termsOf('operations')).not.toContain('operator');
  });

  it('cuts Chinese into bigrams and finds concepts by the longest match', () => {
    expect(termsOf('滚动更新')).toEqual(['§rolling-update', '滚动更新', '滚动', '动更', '更新']);
  });

  it('gives both languages the same concept', () => {
    expect(termsOf('preheat')).toContain('§warm-up');
    expect(termsOf('预热')).toContain('§warm-up');
  });

  it('reads Traditional Chinese and words of Taiwan as Simplified', () => {
    expect(termsOf('就緒探針')).toEqual(termsOf('就绪探针'));
    expect(termsOf('伺服器記憶體')).toEqual(termsOf('服务器内存'));
  });

  it('matches phrases that mix scripts', () => {
    expect(termsOf('API 服务器')).toContain('§api-server');
  });

  it('drops the frame of a question', () => {
    expect(analyze('what is the difference between them?').terms).toEqual([]);
    expect(analyze('有什么区别？').terms).toEqual([]);
  });

  it.each([
    ['sts', '§stateful-set'],
    ['hpa', '§hpa'],
    ['pvc', '§pvc'],
    ['CRDs', '§crd'],
    ['svc', '§service'],
    ['ns', '§namespace'],
    ['cm', '§configmap'],
    ['deploy', '§deployment'],
    ['ds', '§daemon-set'],
    ['rs', '§replica-set'],
    ['sa', '§service-account'],
    ['pdb', '§disruption-budget'],
    ['k8s', '§kubernetes'],
  ])('knows the abbreviation %s', (word, concept) => {
    expect(termsOf(word)).toContain(concept);
  });

  it('points every term and unit into the normalised text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { length } = text.normalize('NFKC');
        const { terms, units } = analyze(text);
        for (const { start, end } of [...terms, ...units]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it('gives full-width text the terms of plain text', () => {
    expect(termsOf('ｐｒｏｂｅ')).toEqual(termsOf('probe'));
  });
});
