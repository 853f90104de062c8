import type { App } from '@slack/bolt';
import type { Subscription } from '../../quiz/subscription/subscription.ts';
import { unlessSame } from '../../quiz/subscription/unless-same.ts';
import { MENU_BLOCKS } from '../blocks/quiz/menu-ids.ts';
import { decodeMenuMetadata } from '../blocks/quiz/menu-metadata.ts';
import { type ReadMenu, readQuizMenu } from '../blocks/quiz/read-quiz-menu.ts';
import { applyChange, switchedOrChanged } from '../quiz/commands/apply-change.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { menuView } from '../quiz/commands/open-menu.ts';
import { refusalOf } from '../quiz/commands/refusal-of.ts';
import { unlessDown } from '../quiz/commands/unless-down.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { QUIZ_MENU_ID } from '../quiz-action-ids.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import type { ListenerDeps } from './deps.ts';
import { tellOutdated } from './tell-person.ts';

/** The quiz menu is sent: mistakes are shown in it, a change is made and told to the channel. */
export function registerQuizMenu(app: App, deps: ListenerDeps): void {
  app.view(QUIZ_MENU_ID, async ({ ack, view, body, client }) => {
    const lang = await deps.langFor({ client, teamId: body.team?.id ?? '', user: body.user.id });
    const read = readQuizMenu(view.state.values, lang);
    if (read.kind === 'wrong') return ack({ response_action: 'errors', errors: read.errors });
    const metadata = decodeMenuMetadata(view.private_metadata);
    const channelId = metadata?.channelId ?? '';
    const asker = askerOf({ body, client, lang, channelId, viewId: view.id }, deps);
    if (!metadata) {
      await ack();
      return tellOutdated(asker, deps);
    }
    const quiz = await deps.quiz();
    const stored = quiz ? await storedOf(asker, quiz) : 'down';
    if (!quiz || stored === 'down') {
      const errors = { [MENU_BLOCKS.on]: QUIZ_TEXTS[lang].command.unavailable };
      return ack({ response_action: 'errors', errors });
    }
    if ((stored?.changedAt ?? null) !== metadata.changedAt) {
      // Somebody changed it while this menu was open: it is shown as it is now, and asked again.
      const error = QUIZ_TEXTS[lang].settings.changedMeanwhile;
      return ack({ response_action: 'update', view: await menuView(stored, asker, quiz, deps, error) });
    }
    await ack();
    return unlessDown(quiz, asker, deps, () => change(read, asker, quiz, deps));
  });
}

async function storedOf({ teamId, channelId }: Asker, quiz: Quiz): Promise<Subscription | null | 'down'> {
  try {
    return await quiz.subscriptions.ofChannel(teamId, channelId);
  } catch (error) {
    if (!quiz.isDown(error)) throw error;
    return 'down';
  }
}

interface Sent {
  body: { user: { id: string }; team: { id: string } | null };
  client: Asker['client'];
  lang: Asker['lang'];
  channelId: string;
  viewId: string;
}

function askerOf({ body, client, lang, channelId, viewId }: Sent, deps: ListenerDeps): Asker {
  const userId = body.user.id;
  const reply = deps.reply(client, { user: userId, channel: channelId });
  return { teamId: body.team?.id ?? '', channelId, userId, lang, client, reply, requestId: viewId };
}

async function change(
  { settings, on }: Extract<ReadMenu, { kind: 'ok' }>,
  asker: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<void> {
  const refusal = await refusalOf(asker, deps);
  if (refusal) return asker.reply.privately(refusal);
  const same = QUIZ_TEXTS[asker.lang].command.alreadyOn;
  const decide = (current: Subscription | null) => unlessSame(current, { isOn: on, settings });
  return applyChange({ what: switchedOrChanged(on), same, decide }, asker, quiz, deps);
}
