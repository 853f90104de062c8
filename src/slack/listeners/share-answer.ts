import type { Asked } from '../asked.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { createNewestKeys } from '../newest-keys.ts';
import { isNoMember } from '../send.ts';
import { TEXTS } from '../texts/texts.ts';
import { createUnderWay } from '../under-way.ts';
import type { Act } from './answer-action.ts';
import { type Click, messageKey } from './click.ts';
import type { ListenerDeps } from './deps.ts';
import { entryPage, PUBLIC_BUTTONS } from './entry-page.ts';

/** A button is pressed again within seconds, and nobody shares so much in them. */
const REMEMBERED = 10_000;

/** Posts the answer for all where that is allowed, once for a person and a message, and takes the button away. */
export function shareAnswer(deps: ListenerDeps): Act {
  const sharing = createUnderWay();
  const shared = createNewestKeys(REMEMBERED);
  return async (click, value) => {
    const key = [messageKey(click), click.user, value.id, value.lang].join('.');
    if (!sharing.begin(key)) return;
    try {
      if (!shared.has(key)) {
        const asked = askedByClick(click);
        const admission = await deps.admit(asked);
        if (admission.kind !== 'welcome') return await deps.turnAway(admission, asked);
        await postForAll(value, click, deps);
        shared.add(key);
      }
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
async function postForAll(value: InteractionValue, click: Click, deps: ListenerDeps): Promise<void> {
  const { reply, client, user, channel, userName } = click;
  const { name } = await deps.person(client, user);
  const note = TEXTS[value.lang].sharedBy(name ?? (userName || user));
  const page = entryPage({ ...value, by: user }, deps, { buttons: PUBLIC_BUTTONS, note });
  const threadTs = value.thread;
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
