import { questionLang } from '../../search/question-lang.js';
import { answerMessage } from '../blocks/answer-message.js';
import { helpMessage, plainMessage } from '../blocks/plain-message.js';
import { BOT_NAME } from '../command.js';
import { parseRequest } from '../request.js';
import { TEXTS } from '../texts/texts.js';
/** The page that answers what a person wrote after `/k8s`, after a mention or in a DM. */
export async function requestPage(slackText, user, client, deps, buttons) {
    const request = parseRequest(slackText);
    const answerer = deps.answerer();
    const text = request.kind === 'question' ? request.text : slackText;
    const lang = questionLang(text) ?? (await deps.langOf(client, user));
    if (request.kind === 'help')
        return helpMessage(lang, BOT_NAME, answerer.entries.length);
    if (answerer.entries.length === 0)
        return plainMessage(TEXTS[lang].emptyBank);
    return answerMessage(answerer.answer(request.text, lang), { buttons, sourceBaseUrl: deps.sourceBaseUrl });
}
