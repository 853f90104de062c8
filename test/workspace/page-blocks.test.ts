import { expect, test } from 'vitest';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';
import { type Heard, registerPageFixtures } from '../support/page-fixture-app.ts';
import { startBot, startWorkspace } from '../support/workspace.ts';

async function startFixtures() {
  const workspace = await startWorkspace({ commands: [{ command: '/k8s', description: '', usageHint: '' }] });
  const heard: Heard = { actions: [], submissions: [] };
  await startBot(workspace, (app) => registerPageFixtures(app, heard));
  return { workspace, heard };
}

describeInBrowser('blocks on the page', (open) => {
  test('shows every block as what it is', async () => {
    const { workspace } = await startFixtures();
    const { page, errors } = await open(workspace);
    await composer(page).fill('/k8s showcase');
    await composer(page).press('Enter');
    const message = messages(page).last();

    await message.getByRole('heading', { name: 'Probes 💡', level: 3 }).waitFor();
    expect(await message.getByRole('heading', { name: 'A smaller heading', level: 5 }).count()).toBe(1);
    const second = message.getByRole('listitem').filter({ hasText: 'Second' });
    expect(await second.locator('..').getAttribute('start')).toBe('2');
    expect(await message.locator('.code-language').textContent()).toBe('yaml');
    expect(await message.locator('pre').textContent()).toBe('kind: Pod\nspec: <b>{}</b>');
    expect(await message.getByRole('link', { name: 'a link' }).getAttribute('rel')).toBe(
      'noopener noreferrer',
    );
    expect(await message.getByRole('columnheader').allTextContents()).toEqual(['Probe', 'Failures']);
    expect(await message.getByRole('cell').last().getAttribute('class')).toBe('align-right');
    expect(await message.getByText('Inside the container').isVisible()).toBe(false);
    await message.getByText('More', { exact: true }).click();
    expect(await message.getByText('Inside the container').isVisible()).toBe(true);
    expect(await message.getByText('plain *text*').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  test('sends what a person presses and picks', async () => {
    const { workspace, heard } = await startFixtures();
    const { page, errors } = await open(workspace);
    await composer(page).fill('/k8s controls');
    await composer(page).press('Enter');
    const message = messages(page).last();

    // Deliveries do not wait for each other, so each is awaited: the order is what is shown.
    const reach = (count: number) => expect.poll(() => heard.actions.length).toBe(count);
    await message.getByRole('button', { name: 'Approve' }).click();
    await reach(1);
    await message.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Delete it?' }).getByRole('button', { name: 'Keep' }).click();
    await message.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Delete it?' }).getByRole('button', { name: 'Delete' }).click();
    await reach(2);
    await message.getByRole('combobox', { name: 'Choose a topic' }).selectOption('b');
    await reach(3);
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reach(4);
    await message.getByRole('radio', { name: 'a' }).check();
    await reach(5);
    await message.getByRole('checkbox', { name: 'b' }).check();
    await reach(6);
    expect(
      heard.actions.map(({ action_id: id, value, selected_option: one, selected_options: many }) => [
        id,
        value,
        one,
        many,
      ]),
    ).toEqual([
      ['approve', 'yes', undefined, undefined],
      ['remove', 'gone', undefined, undefined],
      ['menu', undefined, expect.objectContaining({ value: 'b' }), undefined],
      ['more', undefined, expect.objectContaining({ value: 'b' }), undefined],
      ['radio', undefined, expect.objectContaining({ value: 'a' }), undefined],
      ['ticks', undefined, undefined, [expect.objectContaining({ value: 'b' })]],
    ]);
    expect(errors).toEqual([]);
  });

  test('submits a form, and shows its errors at their fields', async () => {
    const { workspace, heard } = await startFixtures();
    const { page, errors } = await open(workspace);
    await composer(page).fill('/k8s form');
    await composer(page).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await name.fill('bad');
    await name.press('Enter');
    await dialog
      .getByRole('alert')
      .filter({ hasText: 'Please complete this required field.' })
      .first()
      .waitFor();
    await dialog.getByRole('combobox', { name: 'Topic' }).selectOption('b');
    await dialog.getByRole('group', { name: 'Days' }).getByRole('checkbox', { name: 'a' }).check();
    await dialog.getByRole('group', { name: 'Topics' }).getByRole('checkbox', { name: 'b' }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Choose another name.').waitFor();
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill('good');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(heard.submissions.at(-1)).toMatchObject({
      name: { v: { value: 'good' } },
      note: { v: { value: null } },
      topic: { v: { selected_option: { value: 'b' } } },
      rule: { v: { selected_option: { value: 'a' } } },
      days: { v: { selected_options: [{ value: 'a' }] } },
      topics: { v: { selected_options: [{ value: 'b' }] } },
      time: { v: { selected_time: '09:30' } },
      date: { v: { selected_date: '2026-11-23' } },
    });
    expect(errors).toEqual([]);
  });
});
