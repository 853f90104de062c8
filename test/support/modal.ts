import type { JsonObject } from '../../src/workspace/json.ts';
import type { SubmitOutcome } from '../../src/workspace/outcome.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice } from './workspace.ts';

/** The modal that a person has on top. */
export function topModal(workspace: Workspace, user = alice): JsonObject {
  const view = workspace.views(user).at(-1);
  if (view === undefined) throw new Error(`${user} has no open modal`);
  return view;
}

/** Types a question into the open search modal, and submits it. */
export function submitSearch(workspace: Workspace, question: string, user = alice): Promise<SubmitOutcome> {
  const value = { type: 'plain_text_input', value: question };
  return workspace.act.submitView({
    user,
    viewId: String(topModal(workspace, user).id),
    values: { search_question: { search_question: value } },
  });
}

/** Every text that a view shows, in order. */
export function shownTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownTexts).filter(Boolean).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const own = 'text' in value && typeof value.text === 'string' ? value.text : '';
  const inner = Object.values(value).filter((each) => typeof each === 'object');
  return [own, ...inner.map(shownTexts)].filter(Boolean).join(' ');
}
