import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { decodeRandom, decodeTopic, decodeTopics } from '../browse-value.ts';
import { decodeValue } from '../interaction-value.ts';
import { BROWSE_ACTION_IDS, PICK_ACTION, TOPIC_ACTION } from '../place-action-ids.ts';
import { TEXTS } from '../texts/texts.ts';
import { randomPage, topicPage, topicsPage } from './browse-pages.ts';
import { type Click, readClick } from './click.ts';
import type { ListenerDeps } from './deps.ts';
import { entryPage } from './entry-page.ts';

/** What a click shows; undefined for one of another version. */
type Show = (carried: string | undefined, click: Click, deps: ListenerDeps) => Page | undefined;

const PRIVATE_BUTTONS = ['full', 'share', 'language'] as const;

const SHOWS: readonly [id: string | RegExp, show: Show][] = [
  [BROWSE_ACTION_IDS.topics, showTopics],
  [TOPIC_ACTION, showTopic],
  [PICK_ACTION, showTopic],
  [BROWSE_ACTION_IDS.previous, showTopic],
  [BROWSE_ACTION_IDS.next, showTopic],
  [BROWSE_ACTION_IDS.random, showRandom],
];

/** Topics, their entries and random ones: each click turns the message that it stands in. */
export function registerBrowse(app: App, deps: ListenerDeps): void {
  for (const [id, show] of SHOWS) {
    const constraints = { type: 'block_actions', action_id: id } as const;
    app.action<BlockAction<ButtonAction | StaticSelectAction>>(constraints, async (args) => {
      const click = await readClick(args, deps);
      const page = show(click.carried, click, deps);
      if (!page) return outdated(click, deps);
      // What all see stays as it is; who clicked gets their own.
      return click.isPublic ? click.reply.privately(page) : click.reply.replacing(page);
    });
  }
  // The list stays, so that the next entry is one click away.
  app.action<BlockAction<ButtonAction>>(BROWSE_ACTION_IDS.open, async (args) => {
    const click = await readClick(args, deps);
    const value = decodeValue(click.carried);
    if (!value) return outdated(click, deps);
    return click.reply.privately(entryPage(value, deps, { buttons: PRIVATE_BUTTONS }));
  });
}

async function outdated(click: Click, deps: ListenerDeps): Promise<void> {
  return click.reply.privately(plainMessage(TEXTS[await deps.langFor(click)].outdatedButton));
}

function showTopics(carried: string | undefined, _: Click, deps: ListenerDeps): Page | undefined {
  const value = decodeTopics(carried);
  return value && topicsPage(value.lang, deps);
}

function showTopic(carried: string | undefined, _: Click, deps: ListenerDeps): Page | undefined {
  const value = decodeTopic(carried);
  return value && topicPage(value.topic, value.page, value.lang, deps);
}

function showRandom(carried: string | undefined, click: Click, deps: ListenerDeps): Page | undefined {
  const value = decodeRandom(carried);
  return value && randomPage({ ...value, seed: click.triggerId, buttons: PRIVATE_BUTTONS }, deps);
}
