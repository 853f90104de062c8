import { type Click, click } from './click.ts';
import type { Core } from './core.ts';
import type { Outcome, PostOutcome, SubmitOutcome } from './outcome.ts';
import {
  deleteMessage,
  editMessage,
  invite,
  type MessageEdit,
  type NewMessage,
  type PersonMessage,
  postMessage,
} from './person-messages.ts';
import { type Invocation, runCommand } from './run-command.ts';
import { closeView, submitView, type ViewSubmission } from './submit-view.ts';

/** What people do; each resolves once the bot has acknowledged, or Slack has given up. */
export interface PersonActions {
  postMessage(message: NewMessage): Promise<PostOutcome | Refused>;
  editMessage(edit: MessageEdit): Promise<PostOutcome | Refused>;
  deleteMessage(message: Omit<MessageEdit, 'text'>): Promise<PostOutcome | Refused>;
  runCommand(invocation: Invocation): Promise<Outcome>;
  click(click: Click): Promise<Outcome>;
  submitView(submission: ViewSubmission): Promise<SubmitOutcome>;
  closeView(closing: { user: string; viewId: string }): Promise<Outcome>;
  invite(invitation: { user: string; channel: string }): Promise<Outcome>;
}

/** Refused before anything happened, so without a `ts`. */
type Refused = Extract<PersonMessage, { kind: 'failed' }>;

export function createPersonActions(core: Core): PersonActions {
  const outcome = async (message: PersonMessage) => (message.kind === 'done' ? message.outcome : message);
  return {
    postMessage: (message) => outcome(postMessage(core, message)),
    editMessage: (edit) => outcome(editMessage(core, edit)),
    deleteMessage: (message) => outcome(deleteMessage(core, message)),
    runCommand: (invocation) => runCommand(core, invocation),
    click: (wanted) => click(core, wanted),
    submitView: (submission) => submitView(core, submission),
    closeView: ({ user, viewId }) => closeView(core, user, viewId),
    invite: async ({ user, channel }) => invite(core, user, channel),
  };
}
