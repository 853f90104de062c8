import type {
  App,
  BlockAction,
  ButtonAction,
  Middleware,
  PlainTextInputAction,
  StringIndexed,
} from '@slack/bolt';
import type { Logger } from 'pino';
import { ackQuietly } from '../ack.ts';
import { homeView } from '../blocks/home-view.ts';
import { searchView } from '../blocks/search-view.ts';
import { createHomes, type Homes } from '../home/homes.ts';
import { readHome } from '../home/read-home.ts';
import { HOME_ACTION_IDS } from '../place-action-ids.ts';
import { questionText } from '../question-text.ts';
import type { ListenerDeps } from './deps.ts';
import { searchIn } from './search-in.ts';

const SEARCH_ACTION = /^home_(?:search|question)$/;

/** App Home: published when it is opened and after what its person does; its search opens the modal. */
export function registerHome(app: App, deps: ListenerDeps, ports: { now(): number; logger: Logger }): void {
  const homes = createHomes({ ...ports, view: async (reader) => homeView(await readHome(reader, deps)) });
  app.use(refreshAfter(homes));
  app.event('app_home_opened', async ({ event, client, body }) => {
    if (event.tab === 'home') await homes.open({ client, teamId: body.team_id ?? '', user: event.user });
  });
  const constraints = { type: 'block_actions', action_id: SEARCH_ACTION } as const;
  app.action<BlockAction<ButtonAction | PlainTextInputAction>>(constraints, async (args) => {
    const { ack, body, client, logger } = args;
    await ackQuietly(ack, logger);
    const { question } = HOME_ACTION_IDS;
    const typed = body.view?.state.values[question]?.[question]?.value ?? '';
    const reader = { client, teamId: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
    let viewId: string | undefined;
    const show = async (view: ReturnType<typeof searchView>) => {
      const { trigger_id } = body;
      if (viewId) await client.views.update({ view_id: viewId, view });
      else viewId = (await client.views.open({ trigger_id, view })).view?.id;
    };
    if (questionText(typed) === '') return show(searchView(await deps.langFor(reader), []));
    await searchIn({ ...reader, typed, requestId: body.trigger_id }, deps, show);
  });
}

/** After everything that a person did, the home that they look at. */
function refreshAfter(homes: Homes): Middleware<StringIndexed> {
  return async ({ body, client, next }) => {
    await next();
    const user = body.user?.id ?? body.user_id ?? body.event?.user;
    const teamId = body.team?.id ?? body.team_id ?? body.user?.team_id ?? '';
    const isOpening = body.event?.type === 'app_home_opened';
    if (typeof user === 'string' && !isOpening) await homes.refresh({ client, teamId, user });
  };
}
