import type { Asked } from '../asked.ts';
import type { Page } from '../blocks/paginate.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { isNoMember } from '../send.ts';
import { TEXTS } from '../texts/texts.ts';
import { createUnderWay } from '../under-way.ts';
import type { Act } from './answer-action.ts';
import { type Click, messageKey } from './click.ts';
import type { ListenerDeps } from './deps.ts';
import { entryPage, PUBLIC_BUTTONS } from './entry-page.ts';

/** Posts the answer for all where that is allowed, and takes the button away so that it is not shared twice. */
export function shareAnswer(deps: ListenerDeps): Act {
  const sharing = createUnderWay();
  return async (click, value) => {
    const key = `${messageKey(click)}.${click.user}`;
    if (!sharing.begin(key)) return;
    try {
      const asked = askedByClick(click);
      const admission = await deps.admit(asked);
      if (admission.kind !== 'welcome') return await deps.turnAway(admission, asked);
      const { name } = await deps.person(click.client, click.user);
      const note = TEXTS[value.lang].sharedBy(name ?? (click.userName || click.user));
      const shared = { ...value, by: click.user };
      await postForAll(entryPage(shared, deps, { buttons: PUBLIC_BUTTONS, note }), value.thread, click, deps);
      await click.reply.replacing(
        entryPage(value, deps, { buttons: ['full', 'language'], note: sharedNote(value) }),
      );
    } finally {
      sharing.end(key);
    }
  };
}

/** A click that brings something before all is admitted as a question is. */
function askedByClick({ teamId, user, channel, client, reply, triggerId }: Click): Asked {
  return {
    by: 'shortcut',
    slackText: '',
    teamId,
    user,
    channel,
    client,
    reply,
    send: async (page) => {
      await reply.privately(page);
      return undefined;
    },
    triggerId,
    requestId: triggerId,
    buttons: [],
    isShared: false,
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
