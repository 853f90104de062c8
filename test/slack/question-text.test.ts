import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/slack/escape.ts';
import { decodeValue, encodeValue } from '../../src/slack/interaction-value.ts';
import { questionText } from '../../src/slack/question-text.ts';

describe('questionText', () => {
  it.each([
    ['<@U0BOT> what are probes?', 'what are probes?'],
    ['<@U0BOT|k8s-qa> probes', 'probes'],
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;', '&lt;'],
    ['see <https://kubernetes.io/docs|the docs>', 'see  the docs'],
    ['see <https://kubernetes.io/docs>', 'see  https://kubernetes.io/docs'],
    ['in <#C123|general> today', 'in  general  today'],
    ['<!channel> help', 'help'],
    ['<!subteam^S123|@ops> help', 'help'],
    ['a\u0000b\u202ec', 'a b c'],
    ['  探针  ', '探针'],
  ])('reads %j as %j', (text, question) => {
    expect(questionText(text)).toBe(question);
  });

  it('gives back any text that Slack escaped', () => {
    const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 80 });
    fc.assert(
      fc.property(plain, (text) => {
        expect(questionText(escapeText(text))).toBe(text.trim());
      }),
    );
  });

  it('cuts what is too long for a question', () => {
    expect(questionText('x'.repeat(40_000)).length).toBeLessThanOrEqual(4_000);
  });
});

describe('the value of a button', () => {
  it('carries the entry, the language and the question', () => {
    const value = { id: 'probe-types', lang: 'zh', query: '探针' } as const;
    expect(decodeValue(encodeValue(value))).toEqual(value);
  });

  it('stays within 2,000 characters for any question', () => {
    const questions = fc.string({ unit: 'binary', maxLength: 3_000 });
    fc.assert(
      fc.property(questions, (query) => {
        const text = encodeValue({ id: 'probe-types', lang: 'en', query });
        expect(text.length).toBeLessThanOrEqual(2_000);
        expect(decodeValue(text)?.id).toBe('probe-types');
      }),
    );
  });

  it.each([undefined, '', 'probe-types', '{}', '{"id":"x","lang":"fr"}', '[]', 'null'])(
    'that this version did not write (%s) is nothing',
    (text) => {
      expect(decodeValue(text)).toBeUndefined();
    },
  );
});
