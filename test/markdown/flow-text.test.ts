import { describe, expect, it } from 'vitest';
import type { FlowNode } from '../../src/markdown/flow.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';

function paragraph(text: string): FlowNode {
  return { kind: 'paragraph', runs: [{ text }] };
}

describe('text', () => {
  it('joins soft breaks with a space, and Han characters with nothing', () => {
    expect(parseFlow('a  \nb\nc\\\nd')).toEqual([paragraph('a\nb c\nd')]);
    expect(parseFlow('中\n文，\nPod\n的 **粗\n体**\n字')).toMatchObject([
      { runs: [{ text: '中文，Pod 的 ' }, { text: '粗体', bold: true }, { text: '字' }] },
    ]);
  });

  it('keeps the space between Korean words', () => {
    expect(parseFlow('파드는\n작다')).toEqual([paragraph('파드는 작다')]);
  });

  it('decodes entities once, outside code', () => {
    expect(parseFlow('a & b < c &lt;b&gt; &copy; &rarr; &#65; &amp;lt; &copy')).toEqual([
      paragraph('a & b < c <b> © → A &lt; &copy'),
    ]);
  });

  it('keeps a character reference whose number is too long as text', () => {
    expect(parseFlow('&#87654321; &#xabcdef0; &#x41;')).toEqual([paragraph('&#87654321; &#xabcdef0; A')]);
  });

  it('replaces control characters, drops bidi overrides and byte order marks, reads CRLF', () => {
    expect(parseFlow('\ufeffa\u0000b\u202ec\u0007\r\nd &#x202E;e')).toEqual([
      paragraph('a\ufffdbc\ufffd d e'),
    ]);
  });

  it('replaces a lone surrogate', () => {
    expect(parseFlow('a\ud800b')).toEqual([paragraph('a\ufffdb')]);
  });

  it('yields nothing for empty, blank and comment-only text', () => {
    expect(['', '  \n\n', '<!-- a -->', '<!-- a\n\nb -->\n'].map((text) => parseFlow(text))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('loses no footnote', () => {
    const text = plainText(parseFlow('a[^1]\n\n[^1]: note\n[^2]: https://x.io\n'));
    expect(text).toContain('a[^1]');
    expect(text).toContain('note');
    expect(text).toContain('https://x.io');
  });
});
