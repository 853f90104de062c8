import { ackQuietly } from '../ack.js';
import { ACTION_IDS } from '../action-ids.js';
import { answerMessage } from '../blocks/answer-message.js';
import { fullAnswerPages, fullAnswerView } from '../blocks/full-answer.js';
import { plainMessage } from '../blocks/plain-message.js';
import { isNoMember } from '../send.js';
import { TEXTS } from '../texts/texts.js';
import { readClick } from './click.js';
const ANY_OTHER_ACTION = new RegExp(`^(?!(?:${Object.values(ACTION_IDS).join('|')})$)`);
const PRIVATE_BUTTONS = ['full', 'share', 'language'];
const PUBLIC_BUTTONS = ['full', 'language'];
/** The buttons under an answer and in a list of candidates. */
export function registerAnswerButtons(app, deps) {
    const acts = {
        [ACTION_IDS.full]: showFull(deps),
        [ACTION_IDS.page]: turnPage(deps),
        [ACTION_IDS.share]: share(deps),
        [ACTION_IDS.language]: switchLanguage(deps),
        [ACTION_IDS.choose]: choose(deps),
    };
    for (const [id, act] of Object.entries(acts)) {
        app.action({ type: 'block_actions', action_id: id }, async (args) => {
            const click = await readClick(args, deps);
            if (click.value)
                return act(click, click.value);
            return click.reply.privately(plainMessage(TEXTS[await deps.langOf(click.client, click.user)].outdatedButton));
        });
    }
    // Buttons without a listener would show an error to the person; link buttons need nothing but this.
    app.action(ANY_OTHER_ACTION, async ({ ack, logger }) => ackQuietly(ack, logger));
}
/** Where there is a thread the pages go there; else, and where the bot may not post, a modal opens. */
function showFull(deps) {
    return async (click, value) => {
        const section = deps.answerer().section(value.id, value.lang);
        if (!section)
            return click.reply.privately(plainMessage(TEXTS[value.lang].gone));
        const pages = () => fullAnswerPages(section, value.lang, deps);
        const openModal = async () => {
            const view = fullAnswerView(section, value, deps);
            try {
                await click.client.views.open({ trigger_id: click.triggerId, view });
            }
            catch (error) {
                // A trigger lives three seconds; the answer is still owed.
                click.logger.warn(`The modal could not be opened, sending pages instead: ${error}`);
                for (const page of pages())
                    await click.reply.privately(page);
            }
        };
        if (!click.isPublic)
            return openModal();
        try {
            await click.reply.inThread(pages());
        }
        catch (error) {
            if (!isNoMember(error))
                throw error;
            // An answer that was shared from a command stands in channels that the bot is not in.
            await openModal();
        }
    };
}
function turnPage(deps) {
    return async (click, value) => {
        const section = deps.answerer().section(value.id, value.lang);
        if (!section || !click.viewId)
            return;
        const view = fullAnswerView(section, value, deps);
        await click.client.views.update({ view_id: click.viewId, view });
    };
}
/** Posts the answer for all, and takes the button away so that it is not shared twice. */
function share(deps) {
    return async (click, value) => {
        const texts = TEXTS[value.lang];
        const note = texts.sharedBy(click.userName || click.user);
        await click.reply.inChannel(entryPage(value, deps, { buttons: PUBLIC_BUTTONS, note }));
        await click.reply.replacing(entryPage(value, deps, { buttons: ['full', 'language'], note: texts.shared }));
    };
}
/** A private answer turns; a public one stays as it is, and the person gets the other language privately. */
function switchLanguage(deps) {
    return async (click, value) => {
        const page = entryPage(value, deps, { buttons: PRIVATE_BUTTONS });
        return click.isPublic ? click.reply.privately(page) : click.reply.replacing(page);
    };
}
function choose(deps) {
    return async (click, value) => {
        const buttons = click.isPublic ? PUBLIC_BUTTONS : PRIVATE_BUTTONS;
        await click.reply.replacing(entryPage(value, deps, { buttons }));
    };
}
function entryPage(value, deps, frame) {
    const answer = deps.answerer().answerEntry(value.id, value.lang, value.query);
    if (!answer)
        return plainMessage(TEXTS[value.lang].gone);
    return answerMessage(answer, { ...frame, sourceBaseUrl: deps.sourceBaseUrl });
}
