import { describe, expect, it } from 'vitest';
import { blocksOf, paragraphLeaves, richElements, section, text } from './shown.ts';

function link(said: string, url: string) {
  return { type: 'link', url, text: said };
}

describe('links', () => {
  it.each([
    [
      '46: that Slack cannot open are their text and path',
      '[rel](./x.md) [#](#a) [js](javascript:1)',
      [text('rel (./x.md) # (#a) js (javascript:1)')],
    ],
    [
      '47: by reference are links',
      '[官网][k8s]\n\n[k8s]: https://kubernetes.io',
      [link('官网', 'https://kubernetes.io')],
    ],
    [
      '48: that are bare end before Chinese text, and the next is found',
      '请访问 https://kubernetes.io/docs，然后看 https://a.io/b。',
      [
        text('请访问 '),
        link('https://kubernetes.io/docs', 'https://kubernetes.io/docs'),
        text('，然后看 '),
        link('https://a.io/b', 'https://a.io/b'),
        text('。'),
      ],
    ],
    [
      '50: to images are their description',
      '![a](https://a.io/x.png) ![b](x.png) ![](https://a.io)',
      [link('🖼 a', 'https://a.io/x.png'), text(' 🖼 b '), link('🖼 image', 'https://a.io')],
    ],
    ['of more than 2,000 characters are text', `[a](https://a.io/${'x'.repeat(2_000)})`, expect.anything()],
  ])('%s', (_, markdown, leaves) => {
    expect(paragraphLeaves(markdown)).toEqual(leaves);
  });

  it('50: make no image block', () => {
    const blocks = blocksOf('![a](https://a.io/x.png)\n\n- ![b](https://b.io/y.png)').flat();
    expect(blocks.map((block) => block.type)).toEqual(['rich_text']);
  });
});

describe('HTML', () => {
  it('51: details are a bold summary and their text', () => {
    expect(richElements('<details><summary>点我</summary>\n\n正文 `x`\n\n</details>')).toEqual([
      section(text('点我', { bold: true }), text('\n\n'), text('正文 '), text('x', { code: true })),
    ]);
  });

  it('of a README shows no tag', () => {
    const markdown =
      '<p align="center"><img src="https://a.io/logo.svg" alt="Logo" width="20"></p>\n\n<h1>Title</h1>\n\n' +
      'Press <kbd>Ctrl</kbd> + <kbd>C</kbd>.<br>\n<sub>small</sub>\n\n<div>\n\n**bold**\n\n</div>';
    const said = JSON.stringify(blocksOf(markdown));
    expect(said).not.toMatch(/<\/?[a-z]/);
    for (const word of ['Title', 'Ctrl', 'C', 'small', 'bold']) expect(said).toContain(word);
  });
});
