import { expect, test } from 'vitest';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';
import { alice, bob, general, k8sHelp, random, startWorkspace, webClient } from '../support/workspace.ts';

const quiz = 'C0QUIZ';
const greta = 'U0GRETA';

describeInBrowser('people and channels on the page', (open) => {
  test.each([360, 1280])(
    'switches people by one click, one arrow key, or Alt+P at %i pixels',
    async (width) => {
      const workspace = await startWorkspace();
      const { page, errors } = await open(workspace, { channel: quiz, viewport: { width, height: 800 } });
      const person = (name: string) => page.getByRole('radiogroup').getByRole('radio', { name });
      const post = async (text: string) => {
        await composer(page).fill(text);
        await composer(page).press('Enter');
        await messages(page).getByText(text).waitFor();
      };
      await post('by Alice');
      await person('小明').click();
      await post('by 小明');
      await person('小明').press('ArrowRight');
      await post('by Priya');
      await page.keyboard.press('Alt+KeyP');
      await post('by 小红');
      expect(workspace.messages(quiz).map(({ name, text }) => `by ${name}` === text)).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(await person('小红').isChecked()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  test('shows each person their own direct message, and a guest only their channels', async () => {
    const workspace = await startWorkspace();
    await webClient(workspace).chat.postMessage({ channel: bob, text: 'For Bob' });
    const { page } = await open(workspace, { channel: workspace.directChannel(alice) });
    await page.getByRole('radio', { name: 'Bob' }).check();
    await messages(page).getByText('For Bob').waitFor();
    await page.getByRole('radio', { name: 'Greta' }).check();
    const channels = page.getByRole('list', { name: 'Channels' });
    await channels.getByRole('button', { name: 'general' }).waitFor({ state: 'detached' });
    expect(await channels.getByRole('button').allTextContents()).toEqual(['#quiz']);
    const tries = page.getByRole('list', { name: 'Pick one, then send it' }).getByRole('button');
    expect(await tries.allTextContents()).toEqual(['/k8s probes', '/k8s doctor']);
    expect(await page.getByRole('list', { name: 'Other channels' }).isVisible()).toBe(false);
  });

  test('leaves a channel, joins it again, and reads of it there', async () => {
    const workspace = await startWorkspace();
    const { page, errors } = await open(workspace, { channel: k8sHelp });
    await page.getByRole('button', { name: 'Channel actions' }).click();
    await page.getByRole('menuitem', { name: 'Leave #k8s-help' }).click();
    await page.getByRole('heading', { name: '#general', exact: true }).waitFor();
    await page
      .getByRole('list', { name: 'Other channels' })
      .getByRole('button', { name: 'k8s-help' })
      .click();
    await messages(page).getByText('@Alice has joined the channel').waitFor();
    await composer(page).press('ArrowUp');
    expect(await page.getByRole('textbox', { name: 'Edit message' }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('removes the app and brings it back, by the keyboard', async () => {
    const workspace = await startWorkspace();
    const { page } = await open(workspace);
    const isMember = () => workspace.channels.find(({ id }) => id === general)?.isBotMember;
    await page.getByRole('button', { name: 'Channel actions' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Remove K8s Q&A' }).press('Enter');
    await messages(page).getByText('was removed from the channel by @Alice').waitFor();
    expect(isMember()).toBe(false);
    await page.getByRole('button', { name: 'Channel actions' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Add K8s Q&A' }).press('Enter');
    await workspace.waitFor(isMember);
  });

  test('archives a channel after a question, and opens it again', async () => {
    const workspace = await startWorkspace();
    const { page } = await open(workspace, { channel: random });
    await page.getByRole('button', { name: 'Channel actions' }).click();
    await page.getByRole('menuitem', { name: 'Archive #random' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
    await page.getByText('This channel is archived').waitFor();
    expect(await composer(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channel actions' }).click();
    await page.getByRole('menuitem', { name: 'Open #random again' }).click();
    await composer(page).waitFor();
  });

  test('lets an admin alone delete what the app wrote, and keeps the thread', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    const { ts = '' } = await chat.postMessage({ channel: quiz, text: 'Question' });
    await chat.postMessage({ channel: quiz, text: 'Reveal', thread_ts: ts });
    const { page } = await open(workspace, { channel: quiz, user: greta });
    await messages(page).getByText('Question').hover();
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Alice' }).check();
    await messages(page).getByText('Question').hover();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await messages(page).getByText('This message was deleted.').waitFor();
    await page.getByRole('button', { name: '1 reply' }).click();
    await page
      .getByRole('region', { name: /^Thread/ })
      .getByText('Reveal')
      .waitFor();
  });
});
