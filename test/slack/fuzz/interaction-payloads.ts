import { ACTION_IDS } from '../../../src/slack/action-ids.ts';
import { MENU_ACTION, MENU_BLOCKS } from '../../../src/slack/blocks/quiz/menu-ids.ts';
import { QUIZ_ACTION_IDS, QUIZ_MENU_ID } from '../../../src/slack/quiz-action-ids.ts';
import { HOSTILE_TEXTS } from './hostile.ts';
import { CHANNELS, PEOPLE, TEAMS, typed, type World } from './world.ts';

const ENTRIES = ['probe-types', 'ops-drain', 'pod-phases', 'no-such-entry', '<!channel>', '__proto__'];
export function command(world: World) {
  const { chance, responseUrl, triggerId } = world;
  const [user, channel] = [chance.pick(PEOPLE), chance.pick(CHANNELS)];
  return {
    command: chance.happens(0.95) ? '/k8s' : chance.pick(HOSTILE_TEXTS),
    text: typed(world),
    user_id: user,
    user_name: chance.pick(HOSTILE_TEXTS),
    channel_id: channel,
    team_id: chance.pick(TEAMS),
    trigger_id: triggerId(user),
    response_url: responseUrl(channel, user),
    is_enterprise_install: 'false',
  };
}

function interaction(world: World, user = world.chance.pick(PEOPLE)) {
  const { chance, triggerId } = world;
  const name = chance.happens(0.5) ? 'someone' : chance.pick(HOSTILE_TEXTS);
  return {
    user: { id: user, username: name, name: undefined, team_id: 'T0LOCAL' },
    team: { id: chance.pick(TEAMS), domain: 'local' },
    api_app_id: 'A0K8SQA',
    is_enterprise_install: false,
    trigger_id: triggerId(user),
  };
}

export function click(world: World) {
  const { chance, responseUrl, nextTs } = world;
  const [user, channel, ts] = [chance.pick(PEOPLE), chance.pick(CHANNELS), nextTs()];
  const inModal = chance.happens(0.2);
  const place = inModal
    ? { view: { id: 'V0OPEN', type: 'modal', callback_id: 'answer', state: { values: {} } } }
    : {
        channel: { id: channel, name: 'general' },
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: chance.happens(0.5),
        },
        message: { ts, text: 'an answer' },
        response_url: responseUrl(channel, user),
      };
  const action = { type: 'button', action_id: actionId(world), block_id: 'b', value: carried(world) };
  return { type: 'block_actions', ...interaction(world, user), ...place, actions: [action] };
}

function actionId({ chance }: World): string {
  const letters = ['A', 'D', 'Z'].flatMap((letter) => [
    `quiz_choice_${letter}`,
    `quiz_practice_choice_${letter}`,
  ]);
  const boards = ['week', 'month', 'all', 'never'].map((period) => `quiz_board_${period}`);
  const own = [...Object.values(ACTION_IDS), ...Object.values(QUIZ_ACTION_IDS), ...letters, ...boards];
  return chance.happens(0.9) ? chance.pick(own) : chance.pick(HOSTILE_TEXTS);
}

/** What a button of the bot carries, with forged parts. */
function carried({ chance }: World): string {
  const [entry, channel] = [chance.pick(ENTRIES), chance.pick([...CHANNELS, '<!channel>', 'C1><!here>'])];
  const values: readonly unknown[] = [
    { id: entry, lang: chance.pick(['en', 'zh', 'fr']), query: chance.pick(HOSTILE_TEXTS).slice(0, 290) },
    { id: entry, lang: 'en', query: 'x', page: chance.below(2_000) },
    { channel },
    { channel, period: chance.pick(['week', 'month', 'all', 'never']) },
    {
      round: chance.pick(['r1', 'T0LOCAL.C0QUIZ.2026-11-26', '<!channel>']),
      letter: chance.pick(['A', 'Z']),
    },
    { item: `${entry}-1`, seed: chance.pick(HOSTILE_TEXTS).slice(0, 290) || 's', letter: 'A', entry },
    { entry },
    {},
  ];
  return chance.happens(0.9) ? JSON.stringify(chance.pick(values)) : chance.pick(HOSTILE_TEXTS);
}

export function modal(world: World) {
  const { chance } = world;
  const metadata = {
    channelId: chance.pick([...CHANNELS, '<!channel>']),
    changedAt: chance.pick([null, 0, 17]),
  };
  const view = {
    id: 'V0MENU',
    type: 'modal',
    callback_id: chance.happens(0.9) ? QUIZ_MENU_ID : chance.pick(HOSTILE_TEXTS),
    private_metadata: chance.happens(0.9) ? JSON.stringify(metadata) : chance.pick(HOSTILE_TEXTS),
    state: { values: menuValues(world) },
  };
  const type = chance.happens(0.9) ? 'view_submission' : 'view_closed';
  return { type, ...interaction(world), view };
}

function menuValues({ chance }: World) {
  const choice = (value: string) => ({ type: 'static_select', selected_option: { value } });
  const list = (...values: string[]) => ({ selected_options: values.map((value) => ({ value })) });
  const fields: Record<string, unknown> = {
    [MENU_BLOCKS.on]: choice('on'),
    [MENU_BLOCKS.time]: { selected_time: '09:30' },
    [MENU_BLOCKS.zone]: choice('Asia/Shanghai'),
    [MENU_BLOCKS.otherZone]: { value: chance.happens(0.5) ? null : chance.pick(HOSTILE_TEXTS) },
    [MENU_BLOCKS.weekdays]: list('mon', 'fri'),
    [MENU_BLOCKS.language]: choice(chance.pick(['en', 'zh', 'both'])),
    [MENU_BLOCKS.topics]: list(),
    [MENU_BLOCKS.difficulties]: list('1', '2', '3'),
    [MENU_BLOCKS.reveal]: choice('next'),
    quiz_days_off_1: { value: chance.happens(0.5) ? '2026-12-24 Eve' : chance.pick(HOSTILE_TEXTS) },
  };
  return Object.fromEntries(
    Object.entries(fields).map(([block, value]) => [block, { [MENU_ACTION]: value }]),
  );
}

export function shortcut(world: World) {
  const { chance, responseUrl, nextTs } = world;
  const user = chance.pick(PEOPLE);
  const callback = {
    callback_id: chance.pick(['ask_k8s', 'answer_this', ...HOSTILE_TEXTS]),
    action_ts: '1.1',
  };
  if (chance.happens(0.3)) return { type: 'shortcut', ...interaction(world, user), ...callback };
  if (chance.happens(0.2)) {
    const suggestion = { action_id: actionId(world), block_id: 'b', value: typed(world) };
    return { type: 'block_suggestion', ...interaction(world, user), ...suggestion };
  }
  const channel = chance.pick(CHANNELS);
  return {
    type: 'message_action',
    ...interaction(world, user),
    ...callback,
    channel: { id: channel, name: 'general' },
    message: { type: 'message', user: 'U0BOB', ts: nextTs(), text: typed(world) },
    response_url: responseUrl(channel, user),
  };
}
