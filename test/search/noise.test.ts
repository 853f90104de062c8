import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noiseOf } from '../../src/search/noise.ts';

function noise(text: string): string[] {
  return noiseOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('noiseOf', () => {
  it.each([
    ['dial tcp 10.42.0.17:8080: connect', ['10.42.0.17:8080']],
    ['Get "http://10.0.3.7:8080/healthz": EOF', ['http://10.0.3.7:8080/healthz']],
    ['webhook "validate.example.com" failed', ['validate.example.com']],
    ["command '/bin/sh -c ./init.sh' exited", ['/bin/sh', './init.sh']],
    [
      'at 2026-01-02T03:04:05Z uid 123e4567-e89b-42d3-a456-426614174000',
      ['2026-01-02T03:04:05Z', '123e4567-e89b-42d3-a456-426614174000'],
    ],
  ])('finds what programs put into %j', (text, expected) => {
    expect(noise(text)).toEqual(expected);
  });

  it.each(['minReadySeconds', 'what is a 502', 'kube-apiserver/etcd', '探针'])('leaves %j', (text) => {
    expect(noise(text)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of noiseOf(text)) expect(start).toBeLessThan(end);
      }),
    );
  });
});
