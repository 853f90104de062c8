import { type Click, click } from './click.ts';
import type { Core } from './core.ts';
import {
  archive,
  invite,
  join,
  leave,
  type MemberChange,
  type Membership,
  removeMember,
} from './membership.ts';
import { type HomeTab, openAppHome } from './open-app-home.ts';
import type { Outcome, PostOutcome, SubmitOutcome } from './outcome.ts';
import {
  deleteMessage,
  editMessage,
  type MessageEdit,
  type NewMessage,
  type PersonMessage,
  postMessage,
} from './person-messages.ts';
import { type Invocation, runCommand } from './run-command.ts';
import { runShortcut, type ShortcutUse } from './run-shortcut.ts';
import { runStep, type StepOutcome, type StepUse } from './run-step.ts';
import { closeView, submitView, type ViewSubmission } from './submit-view.ts';
import { uninstall } from './uninstall.ts';

/** What people do; each resolves once the bot has acknowledged, or Slack has given up. */
export interface PersonActions {
  postMessage(message: NewMessage): Promise<PostOutcome | Refused>;
  editMessage(edit: MessageEdit): Promise<PostOutcome | Refused>;
  deleteMessage(message: Omit<MessageEdit, 'text'>): Promise<PostOutcome | Refused>;
  runCommand(invocation: Invocation): Promise<Outcome>;
  runShortcut(use: ShortcutUse): Promise<Outcome>;
  /** Runs a workflow that comes to a step of the app. */
  runStep(use: StepUse): Promise<StepOutcome>;
  openAppHome(opening: { user: string; tab: HomeTab }): Promise<Outcome>;
  click(click: Click): Promise<Outcome>;
  submitView(submission: ViewSubmission): Promise<SubmitOutcome>;
  closeView(closing: { user: string; viewId: string }): Promise<Outcome>;
  join(wanted: Membership): Promise<Outcome>;
  leave(wanted: Membership): Promise<Outcome>;
  /** Brings in `member`, by default the bot. */
  invite(invitation: MemberChange): Promise<Outcome>;
  /** Puts out `member`, by default the bot. */
  removeMember(removal: MemberChange): Promise<Outcome>;
  archive(wanted: Membership): Promise<Outcome>;
  unarchive(wanted: Membership): Promise<Outcome>;
  /** Removes the app. */
  uninstall(): Promise<Outcome>;
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
    runShortcut: (use) => runShortcut(core, use),
    runStep: (use) => runStep(core, use),
    openAppHome: ({ user, tab }) => openAppHome(core, user, tab),
    click: (wanted) => click(core, wanted),
    submitView: (submission) => submitView(core, submission),
    closeView: ({ user, viewId }) => closeView(core, user, viewId),
    join: async (wanted) => join(core, wanted),
    leave: async (wanted) => leave(core, wanted),
    invite: async (invitation) => invite(core, invitation),
    removeMember: async (removal) => removeMember(core, removal),
    archive: async (wanted) => archive(core, { ...wanted, isArchived: true }),
    uninstall: () => uninstall(core),
    unarchive: async (wanted) => archive(core, { ...wanted, isArchived: false }),
  };
}
