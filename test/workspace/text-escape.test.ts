import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedState } from '../../src/workspace/seed.ts';
import { slackText } from '../../src/workspace/text-escape.ts';

const state = seedState();
const sent = (typed: string) => slackText(state, typed);

describe('what people type', () => {
  it.each([
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['@here look', '<!here> look'],
    ['@k8s-qa why?', '<@U0K8SQA> why?'],
    ['@k8s-qa为什么', '<@U0K8SQA>为什么'],
    ['@K8S-QA, @alice. @小明', '<@U0K8SQA>, <@U0ALICE>. <@U0XIAOMING>'],
    ['@k8s-qa-2 and mail@alice', '@k8s-qa-2 and mail@alice'],
    ['see #k8s-help', 'see <#C0K8SHELP|k8s-help>'],
    ['see https://kubernetes.io/docs/?a=1&b=2.', 'see <https://kubernetes.io/docs/?a=1&amp;b=2>.'],
    ['看https://kubernetes.io/zh-cn/。好', '看<https://kubernetes.io/zh-cn/>。好'],
    ['`@alice <x>` and ```https://x.y```', '`@alice &lt;x&gt;` and ```https://x.y```'],
  ])('%s becomes %s', (typed, expected) => {
    expect(sent(typed)).toBe(expected);
  });

  it('never lets markup of a person through', () => {
    const markup = /<(?!@U0|#C0|!here>|!channel>|!everyone>|https?:\/\/)/;
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => !markup.test(sent(typed))));
  });

  it('loses nothing of a text without mentions and links', () => {
    const decoded = (text: string) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const plain = fc.string().filter((text) => !/[@#]|https?:/.test(text));
    fc.assert(fc.property(plain, (typed) => decoded(sent(typed)) === typed));
  });
});
