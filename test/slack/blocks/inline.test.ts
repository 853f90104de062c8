import { describe, expect, it } from 'vitest';
import { paragraphLeaves, saidText, text } from './shown.ts';

const bold = { bold: true } as const;
const code = { code: true } as const;

describe('inline text', () => {
  it.each([
    ['1: Chinese bold', '这是**中文**的例子', [text('这是'), text('中文', bold), text('的例子')]],
    [
      '2: bold that ends in a full-width bracket',
      '使用**准入控制（Admission）**的时候',
      [text('使用'), text('准入控制（Admission）', bold), text('的时候')],
    ],
    ['3: bold quotation marks', '含**「重点」**内容', [text('含'), text('「重点」', bold), text('内容')]],
    ['3: bold that ends in a colon', '**注意：**请', [text('注意：', bold), text('请')]],
    [
      '4: nested styles',
      '**粗 _斜 ~~删~~_** ***both***',
      [
        text('粗 ', bold),
        text('斜 ', { bold: true, italic: true }),
        text('删', { bold: true, italic: true, strike: true }),
        text(' '),
        text('both', { bold: true, italic: true }),
      ],
    ],
    ['5: marks that mark nothing', 'snake_case_name 2 * 3 * 4', [text('snake_case_name 2 * 3 * 4')]],
    ['6: code as it stands', '`*a* _b_ ~c~ <x> & &amp;`', [text('*a* _b_ ~c~ <x> & &amp;', code)]],
    ['7: a backtick in code', '`` a`b ``', [text('a`b', code)]],
    ['8: entities, decoded once', 'a & b < c &lt;b&gt; &copy; &rarr;', [text('a & b < c <b> © →')]],
    [
      '49: placeholders',
      'kubectl logs <pod-name> -n <命名空间> <ip:port>',
      [text('kubectl logs <pod-name> -n <命名空间> <ip:port>')],
    ],
    ['52: hard and soft breaks', 'a  \nb\nc\\\nd', [text('a\nb c\nd')]],
    ['52: a soft break between Han characters', '容器\n编排', [text('容器编排')]],
    ['53: colons and hashes', '10:30:45 a:b:c :smile: #123456', [text('10:30:45 a:b:c :smile: #123456')]],
  ])('%s', (_, markdown, leaves) => {
    expect(paragraphLeaves(markdown)).toEqual(leaves);
  });

  it('8: is escaped once in `text`', () => {
    expect(saidText('a & b < c &lt;b&gt; &copy; &amp;lt;')).toEqual([
      'a &amp; b &lt; c &lt;b&gt; © &amp;lt;',
    ]);
  });

  it('54: a footnote stays text', () => {
    expect(saidText('a[^1]\n\n[^1]: the note')).toEqual(['a[^1]\n[^1]: the note']);
  });
});

describe('paragraphs', () => {
  it('in a row are one section with a blank line between them, as Slack’s own composer writes', () => {
    expect(paragraphLeaves('a\n\n**b**\n\nc')).toEqual([
      text('a'),
      text('\n\n'),
      text('b', bold),
      text('\n\n'),
      text('c'),
    ]);
  });

  it('stand right below their bold heading', () => {
    expect(paragraphLeaves('# [a](https://a.io)\n\nb')).toEqual([
      { type: 'link', url: 'https://a.io', text: 'a', style: bold },
      text('\n'),
      text('b'),
    ]);
  });
});
