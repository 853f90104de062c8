import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import { mrkdwn } from '../../../src/slack/blocks/mrkdwn.ts';
import { arbitraryFlow } from '../../support/arbitrary-flow.ts';

it('has styles where Slack shows them, and plain words where it would show the marks', () => {
  expect(mrkdwn(parseFlow('A **bold**, an *italic* and `code`; a [link](https://k8s.io/a).'))).toBe(
    'A *bold*, an _italic_ and `code`; a <https://k8s.io/a|link>.',
  );
  expect(mrkdwn(parseFlow('这是**粗体**和`代码`。'))).toBe('这是粗体和代码。');
});

it('keeps lists, tables, quotes and fences readable', () => {
  const markdown =
    '# Title\n\n1. one\n   - in it\n\n> said\n\n| a | b |\n|---|---|\n| c | d |\n\n```sh\necho "<&>"\n```';
  expect(mrkdwn(parseFlow(markdown)).split('\n')).toEqual([
    '*Title*',
    '',
    '1. one',
    '    • in it',
    '',
    '> said',
    '',
    '_a · b_',
    '• *c* — d',
    '',
    '```',
    'echo "&lt;&amp;&gt;"',
    '```',
  ]);
});

it('pings nobody, whatever it is made of', () => {
  fc.assert(
    fc.property(arbitraryFlow, (flow) => {
      expect(mrkdwn(flow)).not.toMatch(/<[^h m]/);
    }),
  );
});
