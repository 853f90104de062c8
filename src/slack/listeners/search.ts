import type { App, GlobalShortcut } from '@slack/bolt';
import { ackQuietly } from '../ack.ts';
import { searchView } from '../blocks/search-view.ts';
import { SEARCH_FIELD, SEARCH_VIEW_ID, SHORTCUT_IDS } from '../place-action-ids.ts';
import { questionText } from '../question-text.ts';
import { SEARCH_TEXTS } from '../texts/search-texts.ts';
import type { ListenerDeps } from './deps.ts';
import { searchIn } from './search-in.ts';

/** The search modal: opened by the global shortcut, it shows what was found each time it is submitted. */
export function registerSearch(app: App, deps: ListenerDeps): void {
  const constraints = { type: 'shortcut', callback_id: SHORTCUT_IDS.ask } as const;
  app.shortcut<GlobalShortcut>(constraints, async ({ ack, shortcut, client, logger }) => {
    await ackQuietly(ack, logger);
    const { team, user, trigger_id } = shortcut;
    const lang = await deps.langFor({ client, teamId: team?.id ?? '', user: user.id });
    await client.views.open({ trigger_id, view: searchView(lang, []) });
  });
  app.view(SEARCH_VIEW_ID, async ({ ack, view, body, client }) => {
    const typed = view.state.values[SEARCH_FIELD]?.[SEARCH_FIELD]?.value ?? '';
    const reader = { client, teamId: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
    if (questionText(typed) === '') {
      const { empty } = SEARCH_TEXTS[await deps.langFor(reader)];
      return ack({ response_action: 'errors', errors: { [SEARCH_FIELD]: empty } });
    }
    let isAcked = false;
    await searchIn({ ...reader, typed, requestId: `${view.id}.${view.hash}` }, deps, async (shown) => {
      if (isAcked) await client.views.update({ view_id: view.id, view: shown });
      else await ack({ response_action: 'update', view: shown });
      isAcked = true;
    });
  });
}
