import { pino } from 'pino';
import { loadAnswerer } from '../../src/bot.ts';
import { readManifest } from '../../src/cli/read-manifest.ts';
import type { Vote } from '../../src/gaps/question-log.ts';
import { UNOBSERVED } from '../../src/observer.ts';
import { createMemoryAnswerStore } from '../../src/slack/answer-store.ts';
import type { Answered } from '../../src/slack/answered.ts';
import type { ChannelMode } from '../../src/slack/channel-mode.ts';
import { dedupe } from '../../src/slack/dedupe.ts';
import { createLanguages } from '../../src/slack/languages.ts';
import type { ListenerDeps } from '../../src/slack/listeners/deps.ts';
import { registerListeners } from '../../src/slack/listeners/register-listeners.ts';
import { createPeople } from '../../src/slack/people.ts';
import { createReasons } from '../../src/slack/reasons.ts';
import { createReply } from '../../src/slack/reply.ts';
import { createMemorySeenStore } from '../../src/slack/seen.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { fixtureBank } from './bot.ts';
import { startBot, startWorkspace } from './workspace.ts';

/** All that the manifest asks for, as an administrator grants it who leaves nothing out. */
export async function placesWorkspace(without: RegExp = /$^/): Promise<Workspace> {
  const { scopes = [], events = [], ...manifest } = await readManifest();
  return startWorkspace({
    ...manifest,
    scopes: scopes.filter((scope) => !without.test(scope)),
    events: [...events],
  });
}

interface PlacesBot {
  workspace: Workspace;
  votes: Vote[];
  answered: Answered[];
  /** Why somebody got no answer, newest first. */
  reasons(): string[];
}

/** All listeners on a real socket, with ports of our own: what channels want, what becomes of votes. */
export async function startPlacesBot(
  mode: ChannelMode,
  deps: Partial<ListenerDeps> = {},
  workspace?: Workspace,
): Promise<PlacesBot> {
  const running = workspace ?? (await placesWorkspace());
  const answerer = await loadAnswerer([fixtureBank]);
  const logger = pino({ level: 'silent' });
  const reasons = createReasons(Date.now);
  const people = createPeople(Date.now, logger);
  const votes: Vote[] = [];
  const answered: Answered[] = [];
  const sleep = () => new Promise<void>((resolve) => setImmediate(resolve));
  const all: ListenerDeps = {
    additionUse: 'served',
    answerer: () => answerer,
    quiz: async () => null,
    stores: () => null,
    admit: async () => ({ kind: 'welcome' }),
    tellCut: async () => undefined,
    changeChannelMode: async () => false,
    hasQuizItems: () => false,
    doctor: NO_DOCTOR,
    turnAway: async ({ code }, { teamId, user, channel }) => reasons.note({ code, teamId, user, channel }),
    reasons,
    onAnswered: async (each) => void answered.push(each),
    channelMode: async () => mode,
    answers: createMemoryAnswerStore(),
    observer: UNOBSERVED,
    monotonic: () => performance.now(),
    votes: { vote: async (vote) => void votes.push(vote) },
    forgetTeam: async () => undefined,
    sourceBaseUrl: undefined,
    quizManagers: [],
    ...people,
    ...createLanguages({ people, stores: () => null, now: Date.now, logger }),
    reply: (client, place) => createReply(place, { client, sleep, logger }),
    ...deps,
  };
  const seen = createMemorySeenStore();
  await startBot(running, (app) => {
    app.use(dedupe(seen, reasons));
    registerListeners(app, all, { now: Date.now, clientOf: () => app.client, logger });
  });
  const codes = () => all.reasons.lately(TEAM).map(({ code }) => code);
  return { workspace: running, votes, answered, reasons: codes };
}

/** These tests ask it nothing. */
const NO_DOCTOR: ListenerDeps['doctor'] = {
  now: Date.now,
  startedAt: 0,
  bank: () => ({ entries: 0, warnings: 0, since: 0 }),
  sockets: () => null,
  database: async () => ({ engine: null, now: null, lastError: null }),
  slackAhead: async () => null,
};

/** Of the local workspace. */
const TEAM = 'T0LOCAL';
