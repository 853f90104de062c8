import { expect, test } from 'vitest';
import { describeInBrowser, messages } from '../support/page-browser.ts';
import { alice, general, startWorkspace, webClient } from '../support/workspace.ts';

/** Text as a person types it, and what the page then shows: text, and the tags in it. */
const typed: [text: string, shown: string, tags: string[]][] = [
  ['<b>x</b> <script>alert(1)</script> &amp;', '<b>x</b> <script>alert(1)</script> &amp;', []],
  ['*bold* _italic_ ~gone~ `a*b`', 'bold italic gone a*b', ['strong', 'em', 's', 'code']],
  ['这是*粗体*文字', '这是*粗体*文字', []],
  ['这是 *粗体* 文字', '这是 粗体 文字', ['strong']],
  ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4', []],
  ['*_both_*', 'both', ['strong', 'em']],
  ['看 https://kubernetes.io/docs，然后', '看 https://kubernetes.io/docs，然后', ['a']],
  [':tada: 10:30:45 :nonsense:', '🎉 10:30:45 :nonsense:', []],
  ['> quoted', 'quoted', ['blockquote']],
  ['```\n*a*\n```', '*a*', ['pre', 'code']],
];

describeInBrowser('text on the page', (open) => {
  test('shows marks as what they mean, and everything else as it was typed', async () => {
    const workspace = await startWorkspace();
    const { page, errors } = await open(workspace);
    for (const [text] of typed) await workspace.act.postMessage({ user: alice, channel: general, text });
    const bodies = messages(page).locator('.message-body');
    await bodies.nth(typed.length - 1).waitFor();
    expect(await bodies.allInnerTexts()).toEqual(typed.map(([, shown]) => shown));
    const marks = 'strong, em, s, code, a, b, script, blockquote, pre';
    const tags = await bodies.evaluateAll(
      (all, selector) =>
        all.map((body) => [...body.querySelectorAll(selector)].map(({ localName }) => localName)),
      marks,
    );
    expect(tags).toEqual(typed.map(([, , expected]) => expected));
    expect(errors).toEqual([]);
  });

  test('links no scheme but http, https and mailto', async () => {
    const workspace = await startWorkspace();
    const { page } = await open(workspace);
    const text = '<javascript:alert(1)|run> <data:text/html,x|data> <mailto:a@b.c|mail> <https://a.b/|web>';
    await webClient(workspace).chat.postMessage({ channel: general, text });
    const body = messages(page).last().locator('.message-body');
    await body.waitFor();
    expect(await body.innerText()).toBe('run data mail web');
    expect(await body.getByRole('link').allTextContents()).toEqual(['mail', 'web']);
  });

  test('shows a date in the time zone of the person', async () => {
    const workspace = await startWorkspace();
    const text = '<!date^1764036600^{date_num} {time}|then> <@U0BOB> <#C0GENERAL>';
    await webClient(workspace).chat.postMessage({ channel: general, text });
    const { page } = await open(workspace, { user: 'U0XIAOMING' });
    const body = messages(page).last().locator('.message-body');
    expect(await body.innerText()).toBe('2025-11-25 10:10 @Bob #general');
  });
});
