import { MENU_ACTION } from '../../src/slack/blocks/quiz/menu-ids.ts';
import type { SubmitOutcome } from '../../src/workspace/outcome.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice } from './workspace.ts';

/** What a person enters in the fields of a modal, by block: a text, or `{ choose }` one of the options. */
export type Entered = Record<string, string | { choose: string }>;

/** Sends the person's top modal. */
export async function submit(workspace: Workspace, entered: Entered, user = alice): Promise<SubmitOutcome> {
  const view = await workspace.waitFor(() => workspace.views(user).at(-1));
  const values = Object.fromEntries(
    Object.entries(entered).map(([block, value]) => [block, { [MENU_ACTION]: fieldOf(value) }]),
  );
  return workspace.act.submitView({ user, viewId: String(view.id), values });
}

function fieldOf(value: Entered[string]) {
  return typeof value === 'string' ? { value } : { selected_option: { value: value.choose } };
}

/** Resolves once the person's top modal says this. */
export async function saidInModal(workspace: Workspace, words: string, user = alice): Promise<void> {
  await workspace.waitFor(() => JSON.stringify(workspace.views(user).at(-1)?.blocks ?? []).includes(words));
}
