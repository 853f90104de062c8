import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Section } from '../../knowledge/entry.ts';
import { ackQuietly } from '../ack.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { type AnswerFrame, answerMessage } from '../blocks/answer-message.ts';
import { fullAnswerPages, fullAnswerView } from '../blocks/full-answer.ts';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { ANY_GAP_ACTION } from '../gap-action-ids.ts';
import { noteOpened } from '../gaps/note-opened.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { ANY_QUIZ_ACTION } from '../quiz-action-ids.ts';
import { isNoMember } from '../send.ts';
import { TEXTS } from '../texts/texts.ts';
import { type Click, readClick } from './click.ts';
import type { ListenerDeps } from './deps.ts';

const OWN_ACTIONS = `(?:${Object.values(ACTION_IDS).join('|')})$|${ANY_QUIZ_ACTION.source.slice(1)}|${ANY_GAP_ACTION.source.slice(1)}`;
const ANY_OTHER_ACTION = new RegExp(`^(?!${OWN_ACTIONS})`);
const PRIVATE_BUTTONS = ['full', 'share', 'language'] as const;
const PUBLIC_BUTTONS = ['full', 'language'] as const;

type Act = (click: Click, value: InteractionValue) => Promise<void>;

/** The buttons under an answer and in a list of candidates. */
export function registerAnswerButtons(app: App, deps: ListenerDeps): void {
  const acts: Record<string, Act> = {
    [ACTION_IDS.full]: showFull(deps),
    [ACTION_IDS.page]: turnPage(deps),
    [ACTION_IDS.share]: share(deps),
    [ACTION_IDS.language]: switchLanguage(deps),
    [ACTION_IDS.choose]: choose(deps),
    [ACTION_IDS.related]: related(deps),
  };
  for (const [id, act] of Object.entries(acts)) {
    app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
      const click = await readClick(args, deps);
      if (click.value) return act(click, click.value);
      return click.reply.privately(
        plainMessage(TEXTS[await deps.langOf(click.client, click.user)].outdatedButton),
      );
    });
  }
  // Buttons without a listener would show an error to the person; link buttons need nothing but this.
  app.action(ANY_OTHER_ACTION, async ({ ack, logger }) => ackQuietly(ack, logger));
}

/** Where there is a thread the pages go there; else, and where the bot may not post, a modal opens. */
function showFull(deps: ListenerDeps): Act {
  return async (click, value) => {
    const section = deps.answerer().section(value.id, value.lang);
    if (!section) return click.reply.privately(plainMessage(TEXTS[value.lang].gone));
    const pages = () => fullAnswerPages(section, value.lang, fullFrame(section, value, deps));
    const openModal = async () => {
      const view = fullAnswerView(section, value, fullFrame(section, value, deps));
      try {
        await click.client.views.open({ trigger_id: click.triggerId, view });
      } catch (error) {
        // A trigger lives three seconds; the answer is still owed.
        click.logger.warn(`The modal could not be opened, sending pages instead: ${error}`);
        for (const page of pages()) await click.reply.privately(page);
      }
    };
    if (!click.isPublic) return openModal();
    try {
      await click.reply.inThread(pages());
    } catch (error) {
      if (!isNoMember(error)) throw error;
      // An answer that was shared from a command stands in channels that the bot is not in.
      await openModal();
    }
  };
}

/** Puts another page, or another entry, into the open modal. */
function turnPage(deps: ListenerDeps): Act {
  return async (click, value) => {
    const section = deps.answerer().section(value.id, value.lang);
    if (!section || !click.viewId) return;
    const view = fullAnswerView(section, value, fullFrame(section, value, deps));
    await click.client.views.update({ view_id: click.viewId, view });
  };
}

/** In a modal the related entry takes its place; below an answer in a thread it comes privately. */
function related(deps: ListenerDeps): Act {
  const turn = turnPage(deps);
  return async (click, value) => {
    if (click.viewId) return turn(click, value);
    return click.reply.privately(entryPage(value, deps, { buttons: PRIVATE_BUTTONS }));
  };
}

function fullFrame(section: Section, { lang }: InteractionValue, deps: ListenerDeps) {
  return { sourceBaseUrl: deps.sourceBaseUrl, related: deps.answerer().related(section, lang) };
}

/** Posts the answer for all, and takes the button away so that it is not shared twice. */
function share(deps: ListenerDeps): Act {
  return async (click, value) => {
    const texts = TEXTS[value.lang];
    const note = texts.sharedBy(click.userName || click.user);
    await click.reply.inChannel(entryPage(value, deps, { buttons: PUBLIC_BUTTONS, note }));
    await click.reply.replacing(
      entryPage(value, deps, { buttons: ['full', 'language'], note: texts.shared }),
    );
  };
}

/** A private answer turns; a public one stays as it is, and the person gets the other language privately. */
function switchLanguage(deps: ListenerDeps): Act {
  return async (click, value) => {
    const page = entryPage(value, deps, { buttons: PRIVATE_BUTTONS });
    return click.isPublic ? click.reply.privately(page) : click.reply.replacing(page);
  };
}

function choose(deps: ListenerDeps): Act {
  return async (click, value) => {
    const buttons = click.isPublic ? PUBLIC_BUTTONS : PRIVATE_BUTTONS;
    await click.reply.replacing(entryPage(value, deps, { buttons }));
    await noteOpened(value, click, deps);
  };
}

function entryPage(value: InteractionValue, deps: ListenerDeps, frame: AnswerFrame): Page {
  const answer = deps.answerer().answerEntry(value.id, value.lang, value.query);
  if (!answer) return plainMessage(TEXTS[value.lang].gone);
  return answerMessage(answer, { ...frame, sourceBaseUrl: deps.sourceBaseUrl });
}
