import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/markdown/flow.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';

function runs(markdown: string): Run[] {
  const [node] = parseFlow(markdown);
  return node?.kind === 'paragraph' ? node.runs : [];
}

describe('links', () => {
  it('links http, https and mailto', () => {
    expect(runs('[a](https://a.io/b?c=1&amp;d=2#e) [m](mailto:a@b.io) <http://x.io>')).toEqual([
      { text: 'a', link: 'https://a.io/b?c=1&d=2#e' },
      { text: ' ' },
      { text: 'm', link: 'mailto:a@b.io' },
      { text: ' ' },
      { text: 'http://x.io', link: 'http://x.io' },
    ]);
  });

  it.each([
    ['[rel](./x.md)', 'rel (./x.md)'],
    ['[#](#a)', '# (#a)'],
    ['[js](javascript:1)', 'js (javascript:1)'],
    ['[d](data:text/html,x)', 'd (data:text/html,x)'],
    ['[x](<!channel>)', 'x (!channel)'],
    ['[p](//host/x)', 'p (//host/x)'],
    ['[f](file:///etc/passwd)', 'f (file:///etc/passwd)'],
    ['[e]()', 'e'],
  ])('keeps %s as text', (markdown, text) => {
    expect(runs(markdown)).toEqual([{ text }]);
  });

  it('encodes what would end a link in Slack’s markup', () => {
    expect(runs('[y](https://a/|<!here>)')).toEqual([{ text: 'y', link: 'https://a/%7C%3C!here%3E' }]);
  });

  it('resolves reference links', () => {
    expect(runs('[官网][k8s]\n\n[k8s]: https://kubernetes.io')).toEqual([
      { text: '官网', link: 'https://kubernetes.io' },
    ]);
  });

  it('ends a bare URL before Chinese text and finds the next one', () => {
    expect(runs('请访问 https://kubernetes.io/docs，然后看（https://a.io/b）。')).toEqual([
      { text: '请访问 ' },
      { text: 'https://kubernetes.io/docs', link: 'https://kubernetes.io/docs' },
      { text: '，然后看（' },
      { text: 'https://a.io/b', link: 'https://a.io/b' },
      { text: '）。' },
    ]);
  });

  it('makes no link of an address that its author did not mark as one', () => {
    expect(runs('ssh git@github.com and ftp://x.io')).toEqual([
      { text: 'ssh git@github.com and ftp://x.io' },
    ]);
  });

  it('shows an image as its text, linked if it is absolute', () => {
    expect(
      runs('![a](https://a.io/x.png) ![b](x.png) ![](https://a.io) [![c](c.svg)](https://c.io)'),
    ).toEqual([
      { text: '🖼 a', link: 'https://a.io/x.png' },
      { text: ' 🖼 b ' },
      { text: '🖼 image', link: 'https://a.io' },
      { text: ' ' },
      { text: '🖼 c', link: 'https://c.io' },
    ]);
  });
});

describe('nothing becomes a mention', () => {
  it.each([
    '<!channel> <@U123ABC> <#C1|x> <!subteam^S1> @here',
    'kubectl logs <pod-name> -n <命名空间> <ip:port>',
    '<!channel> at the start of a line',
  ])('keeps %s literal', (markdown) => {
    expect(parseFlow(markdown)).toEqual([{ kind: 'paragraph', runs: [{ text: markdown }] }]);
  });

  it('keeps escaped and encoded ones literal', () => {
    expect(runs('\\<!channel\\> &lt;!here&gt;')).toEqual([{ text: '<!channel> <!here>' }]);
  });

  it('keeps them literal in headings, cells, alternative texts and HTML', () => {
    expect(
      parseFlow('# <!here>\n\n| <@U1> |\n|---|\n| ![<!here>](x.png) |\n\n<div><!channel></div>'),
    ).toEqual([
      { kind: 'heading', depth: 1, runs: [{ text: '<!here>' }] },
      { kind: 'table', align: [null], header: [[{ text: '<@U1>' }]], rows: [[[{ text: '🖼 <!here>' }]]] },
      { kind: 'paragraph', runs: [{ text: '<!channel>' }] },
    ]);
  });
});

describe('HTML', () => {
  it('drops known tags and keeps their text', () => {
    expect(runs('a <b>b</b> <kbd>c &lt;</kbd> <span style="x">d</span><br/>e <!-- no -->f')).toEqual([
      { text: 'a b c < d\ne f' },
    ]);
  });

  it('reads details as a bold summary and a body, with or without blank lines', () => {
    const summary = { kind: 'paragraph', runs: [{ text: '点我', bold: true }] };
    expect(parseFlow('<details><summary>点我</summary>\n\n**b**\n\n</details>')).toEqual([
      summary,
      { kind: 'paragraph', runs: [{ text: 'b', bold: true }] },
    ]);
    expect(parseFlow('<details>\n<summary>点我</summary>\n- a\n- b\n</details>')).toMatchObject([
      summary,
      { kind: 'list', items: [{}, {}] },
    ]);
  });

  it('keeps a placeholder on a line of its own', () => {
    expect(parseFlow('<pod-name>\nis a name')).toEqual([
      { kind: 'paragraph', runs: [{ text: '<pod-name> is a name' }] },
    ]);
  });

  it('shows no script and no style', () => {
    expect(parseFlow('<script>\nalert(1)\n</script>\n\n<style>a{}</style>\n\nb')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'b' }] },
    ]);
  });
});
