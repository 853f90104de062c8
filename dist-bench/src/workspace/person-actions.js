import { click } from './click.js';
import { deleteMessage, editMessage, invite, postMessage, } from './person-messages.js';
import { runCommand } from './run-command.js';
import { closeView, submitView } from './submit-view.js';
export function createPersonActions(core) {
    const outcome = async (message) => (message.kind === 'done' ? message.outcome : message);
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
