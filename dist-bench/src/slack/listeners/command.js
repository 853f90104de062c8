import { ackQuietly } from '../ack.js';
import { requestPage } from './request-page.js';
/** An operator may rename the command in the manifest; a command without a listener would never be acked. */
const ANY_COMMAND = /^\//;
/** `/k8s …`: acknowledged first, answered privately. */
export function registerCommand(app, deps) {
    app.command(ANY_COMMAND, async ({ ack, command, client, logger }) => {
        await ackQuietly(ack, logger);
        const { user_id: user, channel_id: channel, response_url: responseUrl } = command;
        const page = await requestPage(command.text ?? '', user, client, deps, ['full', 'share', 'language']);
        await deps.reply(client, { user, channel, responseUrl }).privately(page);
    });
}
