import type { Section } from '../../knowledge/entry.ts';
import { fullAnswerPages, fullAnswerView } from '../blocks/full-answer.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { openView } from '../open-view.ts';
import type { Sent } from '../public-reply.ts';
import { isNoMember } from '../send.ts';
import { TEXTS } from '../texts/texts.ts';
import { createUnderWay } from '../under-way.ts';
import type { Act } from './answer-action.ts';
import { type Click, messageKey } from './click.ts';
import type { ListenerDeps } from './deps.ts';

/** Where there is a thread the pages go there, once; else, and where the bot may not post, a modal opens. */
export function showFull(deps: ListenerDeps): Act {
  const posting = createUnderWay();
  return async (click, value) => {
    const section = deps.answerer().section(value.id, value.lang);
    if (!section) return click.reply.privately(plainMessage(TEXTS[value.lang].gone));
    const pages = () => fullAnswerPages(section, value.lang, fullFrame(section, value, deps));
    const openModal = async () => {
      const view = fullAnswerView(section, value, fullFrame(section, value, deps));
      try {
        await openView(click, view);
      } catch (error) {
        // A trigger lives three seconds; the answer is still owed.
        click.logger.warn(`The modal could not be opened, sending pages instead: ${error}`);
        for (const page of pages()) await click.reply.privately(page);
      }
    };
    if (!click.isPublic || (await isPosted(click, deps)) || !posting.begin(messageKey(click)))
      return openModal();
    try {
      for (const page of pages()) await keepPage(await click.reply.inThread([page]), click, deps);
    } catch (error) {
      if (!isNoMember(error)) throw error;
      // An answer that was shared from a command stands in channels that the bot is not in.
      await openModal();
    } finally {
      posting.end(messageKey(click));
    }
  };
}

/** The pages stand below the answer already. */
async function isPosted({ teamId, channel: channelId, messageTs: answerTs }: Click, deps: ListenerDeps) {
  if (answerTs === undefined) return false;
  return (await deps.answers.pagesOf({ teamId, channelId, answerTs })).length > 0;
}

/** The page goes with the answer that it goes on from. */
async function keepPage(sent: Sent | undefined, click: Click, deps: ListenerDeps): Promise<void> {
  const { teamId, channel: channelId, messageTs: answerTs } = click;
  if (!sent || answerTs === undefined) return;
  await deps.answers.addPage({ teamId, channelId, answerTs, messageTs: sent.ts });
}

/** What the full answer of a section shows beside it. */
export function fullFrame(section: Section, { lang }: InteractionValue, deps: ListenerDeps) {
  return { sourceBaseUrl: deps.sourceBaseUrl, related: deps.answerer().related(section, lang) };
}
