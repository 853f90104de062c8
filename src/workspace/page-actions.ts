import { click } from './click.ts';
import type { Core } from './core.ts';
import type { JsonObject } from './json.ts';
import { archive, invite, join, leave, removeMember } from './membership.ts';
import { moveClock } from './move-clock.ts';
import { openAppHome } from './open-app-home.ts';
import type { Outcome, SubmitOutcome } from './outcome.ts';
import { place, readClick, readInvocation, readShortcut, readValues, text, thread } from './page-input.ts';
import { deleteMessage, editMessage, type PersonMessage, postMessage } from './person-messages.ts';
import { runCommand } from './run-command.ts';
import { runShortcut } from './run-shortcut.ts';
import { closeView, submitView } from './submit-view.ts';

type PageAction = (core: Core, body: JsonObject) => Promise<JsonObject> | JsonObject;

/** `POST /local/<name>`: what a person does on the page. */
export const pageActions: Record<string, PageAction> = {
  message: (core, body) =>
    done(postMessage(core, { ...place(body), text: text(body, 'text'), ...thread(body) })),
  edit: (core, body) =>
    done(editMessage(core, { ...place(body), ts: text(body, 'ts'), text: text(body, 'text') })),
  delete: (core, body) => done(deleteMessage(core, { ...place(body), ts: text(body, 'ts') })),
  command: async (core, body) => ended(await runCommand(core, readInvocation(body))),
  shortcut: async (core, body) => ended(await runShortcut(core, readShortcut(body))),
  'app-home': async (core, body) => {
    const tab = text(body, 'tab') === 'home' ? 'home' : 'messages';
    return ended(await openAppHome(core, text(body, 'user'), tab));
  },
  action: async (core, body) => ended(await click(core, readClick(body))),
  'view-submit': async (core, body) => {
    const values = readValues(body.values);
    return ended(await submitView(core, { user: text(body, 'user'), viewId: text(body, 'viewId'), values }));
  },
  'view-close': async (core, body) => ended(await closeView(core, text(body, 'user'), text(body, 'viewId'))),
  clock: async (core, body) => ended(await moveClock(core, body)),
  invite: (core, body) => ended(invite(core, place(body))),
  'remove-bot': (core, body) => ended(removeMember(core, place(body))),
  join: (core, body) => ended(join(core, place(body))),
  leave: (core, body) => ended(leave(core, place(body))),
  archive: (core, body) => ended(archive(core, { ...place(body), isArchived: true })),
  unarchive: (core, body) => ended(archive(core, { ...place(body), isArchived: false })),
};

/** A posted message is done at once; the page does not wait for the bot. */
function done(message: PersonMessage): JsonObject {
  if (message.kind === 'failed') return refused(message);
  return { ok: true, ts: message.ts };
}

function ended(outcome: Outcome | SubmitOutcome): JsonObject {
  switch (outcome.kind) {
    case 'acked':
      return { ok: true };
    case 'errors':
      return { ok: false, errors: outcome.errors };
    case 'timeout':
    case 'failed':
      return refused(outcome);
    default:
      return outcome satisfies never;
  }
}

function refused({ error, message }: { error: string; message: string }): JsonObject {
  return { ok: false, error, message };
}
