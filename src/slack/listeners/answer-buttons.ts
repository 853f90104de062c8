import type { App } from '@slack/bolt';
import { ackQuietly } from '../ack.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { fullAnswerBlocks, fullAnswerView } from '../blocks/full-answer.ts';
import { searchView } from '../blocks/search-view.ts';
import { ANY_GAP_ACTION } from '../gap-action-ids.ts';
import { noteOpened } from '../gaps/note-opened.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { ANY_PLACE_ACTION, SEARCH_VIEW_ID } from '../place-action-ids.ts';
import { ANY_QUIZ_ACTION } from '../quiz-action-ids.ts';
import { type Act, registerAnswerActions } from './answer-action.ts';
import type { Click } from './click.ts';
import type { ListenerDeps } from './deps.ts';
import { entryPage, PRIVATE_BUTTONS, PUBLIC_BUTTONS } from './entry-page.ts';
import { shareAnswer } from './share-answer.ts';
import { fullFrame, showFull } from './show-full.ts';

const OTHER_PLACES = [ANY_QUIZ_ACTION, ANY_PLACE_ACTION, ANY_GAP_ACTION]
  .map(({ source }) => source.slice(1))
  .join('|');
const OWN_ACTIONS = `(?:${Object.values(ACTION_IDS).join('|')})$|${OTHER_PLACES}`;
const ANY_OTHER_ACTION = new RegExp(`^(?!${OWN_ACTIONS})`);

/** The buttons under an answer and in a list of candidates. */
export function registerAnswerButtons(app: App, deps: ListenerDeps): void {
  const acts: [keyof typeof ACTION_IDS, Act][] = [
    ['full', showFull(deps)],
    ['page', turnPage(deps)],
    ['share', shareAnswer(deps)],
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
    const { by, ...own } = value;
    if (click.isPublic && by !== undefined && by !== click.user) {
      // The list is another's: it stays as it is.
      return click.reply.privately(entryPage(own, deps, { buttons: PRIVATE_BUTTONS }));
    }
    const buttons = click.isPublic ? PUBLIC_BUTTONS : PRIVATE_BUTTONS;
    await click.reply.replacing(entryPage(value, deps, { buttons }));
    await noteOpened(value, click, deps);
  };
}
