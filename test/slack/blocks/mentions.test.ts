import { describe, expect, it } from 'vitest';
import { blocksOf, code, paragraphLeaves, richElements, saidText, text, threadPages } from './shown.ts';

const MENTIONS = '<!channel> <@U123ABC> <#C1|x> <!subteam^S1> @here';

describe('a mention', () => {
  it.each([
    ['9: in prose', MENTIONS, MENTIONS],
    ['10: escaped or encoded', '\\<!channel\\> &lt;!here&gt; &#60;@U1&#62;', '<!channel> <!here> <@U1>'],
    ['12: in HTML', '<div><!channel></div>', '<!channel>'],
  ])('%s is one leaf of text', (_, markdown, said) => {
    expect(paragraphLeaves(markdown)).toEqual([text(said)]);
  });

  it('11: as an address is text, or percent-encoded', () => {
    expect(paragraphLeaves('[x](<!channel>), [y](https://a/|<!here>)')).toEqual([
      text('x (!channel), '),
      { type: 'link', url: 'https://a/%7C%3C!here%3E', text: 'y' },
    ]);
  });

  it('12: in a heading, a fence, a cell and an alternative text is literal', () => {
    expect(blocksOf('# <!here> :tada:')).toEqual([
      [{ type: 'header', text: { type: 'plain_text', text: '<!here> :tada:', emoji: false } }],
    ]);
    expect(richElements('```\n<!here>\n```')).toEqual([code('<!here>')]);
    expect(blocksOf('| a |\n|---|\n| <@U1> |')).toMatchObject([
      [{ type: 'table', rows: [[{}], [{ type: 'raw_text', text: '<@U1>' }]] }],
    ]);
    expect(paragraphLeaves('![<!here>](x.png)')).toEqual([text('🖼 <!here>')]);
  });

  it.each([
    MENTIONS,
    '\\<!channel\\> &lt;!here&gt;',
    '[x](<!channel>) [y](https://a/|<!here>)',
    '# <!here>\n\n```\n<!here>\n```\n\n| <@U1> |\n|---|\n| <!here> |\n\n<div><!channel></div>',
  ])('13: is escaped in the `text` of %s', (markdown) => {
    for (const said of saidText(markdown)) {
      expect(said).not.toMatch(/[<>]/);
      expect(said).toMatch(/&lt;|!channel/);
    }
  });

  it('is none of the leaves, wherever it stands', () => {
    const everywhere = `${MENTIONS}\n\n# ${MENTIONS}\n\n- ${MENTIONS}\n\n> ${MENTIONS}\n\n| a |\n|---|\n| ${MENTIONS} |`;
    const types = new Set(JSON.stringify(threadPages(everywhere)).match(/(?<="type":")[a-z_]+/g));
    for (const live of ['user', 'usergroup', 'channel', 'team', 'broadcast', 'emoji', 'date', 'color']) {
      expect(types).not.toContain(live);
    }
  });
});
