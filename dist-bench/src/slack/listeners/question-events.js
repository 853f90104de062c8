import { requestPage } from './request-page.js';
/** Mentions in channels, answered in the thread, and direct messages. */
export function registerQuestionEvents(app, deps) {
    app.event('app_mention', async ({ event, client }) => {
        const post = readPost(event);
        // A mention that is edited comes again as a new event, and would get a second answer.
        if (post && !('edited' in event))
            await answerPost(post, client, deps);
    });
    app.event('message', async ({ event, client }) => {
        const post = readPost(event);
        if (post && isDirect(event))
            await answerPost(post, client, deps);
    });
}
/** A direct message has a channel id of its own kind, whether or not the event names the channel type. */
function isDirect({ channel, channel_type: type }) {
    return type === 'im' || (type === undefined && String(channel).startsWith('D'));
}
async function answerPost(post, client, deps) {
    const { user, channel, ts, threadTs, text } = post;
    const page = await requestPage(text, user, client, deps, ['full', 'language']);
    await deps.reply(client, { user, channel, threadTs: threadTs ?? ts }).inThread([page]);
}
/** Undefined for what no person wrote: other bots, Slackbot, edits, joins, document mentions. */
function readPost(event) {
    const { user, channel, ts, thread_ts: threadTs, text = '', subtype } = event;
    const fromApp = event.bot_id || event.bot_profile || user === 'USLACKBOT';
    if (fromApp || (subtype && subtype !== 'file_share'))
        return undefined;
    if (![user, channel, ts, text].every((value) => typeof value === 'string'))
        return undefined;
    return { user, channel, ts, text, threadTs: typeof threadTs === 'string' ? threadTs : undefined };
}
