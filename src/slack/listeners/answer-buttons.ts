import type { App } from '@slack/bolt';
import type { Section } from '../../knowledge/entry.ts';
import { ackQuietly } from '../ack.ts';
import { ACTION_IDS } from '../action-ids.ts';
import type { AnswerFrame } from '../blocks/answer-frame.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import { fullAnswerBlocks, fullAnswerPages, fullAnswerView } from '../blocks/full-answer.ts';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { searchView } from '../blocks/search-view.ts';
import { ANY_GAP_ACTION } from '../gap-action-ids.ts';
import { noteOpened } from '../gaps/note-opened.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { openView } from '../open-view.ts';
import { ANY_PLACE_ACTION, SEARCH_VIEW_ID } from '../place-action-ids.ts';
import type { Sent } from '../public-reply.ts';
import { ANY_QUIZ_ACTION } from '../quiz-action-ids.ts';
import { isNoMember } from '../send.ts';
import { TEXTS } from '../texts/texts.ts';
import { type Act, registerAnswerActions } from './answer-action.ts';
import type { Click } from './click.ts';
import type { ListenerDeps } from './deps.ts';
import { foundFrame } from './found-frame.ts';

const OTHER_PLACES = [ANY_QUIZ_ACTION, ANY_PLACE_ACTION, ANY_GAP_ACTION]
  .map(({ source }) => source.slice(1))
  .join('|');
const OWN_ACTIONS = `(?:${Object.values(ACTION_IDS).join('|')})$|${OTHER_PLACES}`;
const ANY_OTHER_ACTION = new RegExp(`^(?!${OWN_ACTIONS})`);
const PRIVATE_BUTTONS = ['full', 'share', 'language'] as const;
const PUBLIC_BUTTONS = ['full', 'language'] as const;

/** The buttons under an answer and in a list of candidates. */
export function registerAnswerButtons(app: App, deps: ListenerDeps): void {
  const acts: [keyof typeof ACTION_IDS, Act][] = [
    ['full', showFull(deps)],
    ['page', turnPage(deps)],
    ['share', share(deps)],
    ['language', switchLanguage(deps)],
    ['choose', choose(deps)],
    ['related', related(deps)],
    ['related2', related(deps)],
    ['related3', related(deps)],
  ];
  registerAnswerActions(
    app,
    acts.map(([name, act]) => [ACTION_IDS[name], act] as const),
    deps,
  );
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
        await openView(click, view);
      } catch (error) {
        // A trigger lives three seconds; the answer is still owed.
        click.logger.warn(`The modal could not be opened, sending pages instead: ${error}`);
        for (const page of pages()) await click.reply.privately(page);
      }
    };
    if (!click.isPublic) return openModal();
    try {
      for (const page of pages()) await keepPage(await click.reply.inThread([page]), click, deps);
    } catch (error) {
      if (!isNoMember(error)) throw error;
      // An answer that was shared from a command stands in channels that the bot is not in.
      await openModal();
    }
  };
}

/** The page goes with the answer that it goes on from. */
async function keepPage(sent: Sent | undefined, click: Click, deps: ListenerDeps): Promise<void> {
  const { teamId, channel: channelId, messageTs: answerTs } = click;
  if (!sent || answerTs === undefined) return;
  await deps.answers.addPage({ teamId, channelId, answerTs, messageTs: sent.ts });
}

/** Thanks in the place of a modal's vote buttons. */
export async function showThanks(
  { client, viewId = '' }: Click,
  value: InteractionValue,
  deps: ListenerDeps,
): Promise<void> {
  const section = deps.answerer().section(value.id, value.lang);
  if (!section) return;
  const view = fullAnswerView(section, value, { ...fullFrame(section, value, deps), isThanked: true });
  await client.views.update({ view_id: viewId, view });
}

/** Puts another page, or another entry, into the open modal. */
function turnPage(deps: ListenerDeps): Act {
  return async (click, value) => {
    const section = deps.answerer().section(value.id, value.lang);
    if (!section || !click.viewId) return;
    const frame = fullFrame(section, value, deps);
    const view =
      click.viewName === SEARCH_VIEW_ID
        ? searchView(value.lang, fullAnswerBlocks(section, value, frame))
        : fullAnswerView(section, value, frame);
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
    const shared = { ...value, by: click.user };
    await postForAll(entryPage(shared, deps, { buttons: PUBLIC_BUTTONS, note }), value.thread, click, deps);
    await click.reply.replacing(
      entryPage(value, deps, { buttons: ['full', 'language'], note: sharedNote(value) }),
    );
  };
}

/** In the channel, or in a thread of it; the response_url works where the bot is no member. */
async function postForAll(
  page: Page,
  threadTs: string | undefined,
  { reply, client, user, channel }: Click,
  deps: ListenerDeps,
): Promise<void> {
  if (threadTs === undefined) return reply.inChannel(page);
  try {
    await deps.reply(client, { user, channel, threadTs }).inThread([page]);
  } catch (error) {
    if (!isNoMember(error)) throw error;
    await reply.inChannel(page, threadTs);
  }
}

function sharedNote({ lang, thread }: InteractionValue): string {
  const texts = TEXTS[lang];
  return thread === undefined ? texts.shared : texts.sharedInThread;
}

/** A private answer turns; a public one stays as it is, and the person gets the other language privately. */
function switchLanguage(deps: ListenerDeps): Act {
  return async (click, value) => {
    const { by: _, ...own } = value;
    const page = entryPage(own, deps, { buttons: PRIVATE_BUTTONS });
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

/** A known entry as an answer. */
export function entryPage(value: InteractionValue, deps: ListenerDeps, frame: AnswerFrame): Page {
  const answerer = deps.answerer();
  const answer = answerer.answerEntry(value.id, value.lang, value.query);
  if (!answer) return plainMessage(TEXTS[value.lang].gone);
  const { answer: answerId, by: removableBy, thread } = value;
  return answerMessage(answer, { thread, ...frame, ...foundFrame(answer, deps), answerId, removableBy });
}
