import { simplified } from './blocks/simplified.js';
import { postToResponseUrl } from './response-url.js';
import { isPayloadRefusal, send } from './send.js';
const QUIET = { unfurl_links: false, unfurl_media: false };
export function createReply(place, ports) {
    const { client, sleep, logger } = ports;
    const { user, channel, threadTs, responseUrl } = place;
    const thread = threadTs ? { thread_ts: threadTs } : {};
    const respond = (page, how) => {
        if (!responseUrl)
            return Promise.reject(new Error('There is no response_url here'));
        return postPage(page, (content) => postToResponseUrl(responseUrl, { ...content, ...how }));
    };
    const ephemeral = (page) => postPage(page, (content) => client.chat.postEphemeral({ channel, user, ...content, ...thread }));
    const direct = (page) => postPage(page, (content) => client.chat.postMessage({ channel: user, ...content, ...QUIET }));
    const privately = (page) => {
        const byUrl = () => respond(page, { response_type: 'ephemeral', replace_original: false });
        const ways = responseUrl && !threadTs ? [byUrl, () => ephemeral(page)] : [() => ephemeral(page)];
        return firstThatWorks([...ways, () => direct(page)], logger);
    };
    return {
        privately,
        replacing: (page) => firstThatWorks([() => respond(page, { replace_original: true }), () => privately(page)], logger),
        inChannel: (page) => respond(page, { response_type: 'in_channel', replace_original: false }),
        async inThread(pages) {
            for (const page of pages) {
                await postPage(page, (content) => client.chat.postMessage({ channel, ...thread, ...content, ...QUIET }));
            }
        },
    };
    /** As it is; where Slack refuses the blocks, plainer; at last the text alone, which says everything. */
    async function postPage(page, call) {
        const { text, blocks } = page;
        const contents = [{ text, blocks }, { text, blocks: simplified(blocks) }, { text }];
        for (const [index, content] of contents.entries()) {
            try {
                await send(() => call(content), sleep);
                return;
            }
            catch (error) {
                if (!isPayloadRefusal(error) || index === contents.length - 1)
                    throw error;
                logger.error({ err: error, blocks: content.blocks }, 'Slack refused the blocks; sending them plainer');
            }
        }
    }
}
async function firstThatWorks(ways, logger) {
    const errors = [];
    for (const way of ways) {
        try {
            await way();
            return;
        }
        catch (error) {
            errors.push(error);
            logger.warn({ err: error }, 'One way to answer is closed; trying the next');
        }
    }
    throw new AggregateError(errors, 'No way to answer this person worked');
}
