import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { PrivacyStore } from '../../privacy/privacy-store.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { exportPages } from '../blocks/privacy/privacy-message.ts';
import { PRIVACY_ACTION_IDS } from '../privacy-action-ids.ts';
import { sendPrivatePages } from '../private-pages.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { privacyTexts } from '../texts/privacy-texts.ts';
import type { ListenerDeps } from './deps.ts';
import { readQuizClick } from './quiz-click.ts';

type Act = (store: PrivacyStore, asker: Asker, deps: ListenerDeps) => Promise<void>;

/** Everybody may see and delete what is stored about them. */
export function registerPrivacyButtons(app: App, deps: ListenerDeps): void {
  const acts: Record<string, Act> = {
    [PRIVACY_ACTION_IDS.export]: exportMine,
    [PRIVACY_ACTION_IDS.delete]: deleteMine,
  };
  for (const [id, act] of Object.entries(acts)) {
    app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
      const { asker } = await readQuizClick(args, deps);
      const store = deps.stores()?.privacy;
      if (!store) return asker.reply.privately(plainMessage(privacyTexts[asker.lang].unavailable));
      return act(store, asker, deps);
    });
  }
}

async function exportMine(store: PrivacyStore, asker: Asker, deps: ListenerDeps): Promise<void> {
  const { teamId, userId, lang, reply } = asker;
  const data = await store.exportPerson(teamId, userId);
  if (Object.keys(data).length === 0) return reply.privately(plainMessage(privacyTexts[lang].nothing));
  await sendPrivatePages(exportPages(data, lang), privacyTexts[lang].exportedDirect, asker, deps);
}

async function deleteMine(store: PrivacyStore, { teamId, userId, lang, reply }: Asker): Promise<void> {
  await store.forgetPerson(teamId, userId);
  await reply.privately(plainMessage(privacyTexts[lang].deleted));
}
