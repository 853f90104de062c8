import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ActionId } from '../action-ids.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { TEXTS } from '../texts/texts.ts';
import { type Click, readClick } from './click.ts';
import type { ListenerDeps } from './deps.ts';

/** What a click on a control of an answer does. */
export type Act = (click: Click, value: InteractionValue) => Promise<void>;

/** Listens to controls of answers; one of another version, or a forged one, gets a plain sentence. */
export function registerAnswerActions(
  app: App,
  acts: readonly (readonly [ActionId, Act])[],
  deps: ListenerDeps,
): void {
  for (const [id, act] of acts) {
    app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
      const click = await readClick(args, deps);
      if (click.value) return act(click, click.value);
      return click.reply.privately(
        plainMessage(TEXTS[await deps.langOf(click.client, click.user)].outdatedButton),
      );
    });
  }
}
