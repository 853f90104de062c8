import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ActionId } from '../action-ids.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { type Click, readClick } from './click.ts';
import type { ListenerDeps } from './deps.ts';
import { tellOutdated } from './tell-person.ts';

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
      const { teamId, channel: channelId, user: userId, client, reply } = click;
      const lang = await deps.langFor({ client, teamId, user: userId });
      return tellOutdated({ teamId, channelId, userId, lang, reply }, deps);
    });
  }
}
