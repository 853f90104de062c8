import { beforeAll, expect, inject, test } from 'vitest';
import { readManifest } from '../../src/cli/read-manifest.ts';
import type { Person } from '../../src/workspace/state.ts';
import { postgresChaos, sqliteChaos } from '../chaos/places.ts';
import { type Figures, type Replica, startReplica } from '../chaos/replica.ts';
import { aheadOf, clockFrom } from '../support/clock-from.ts';
import { shippedBank } from '../support/quiz-bot.ts';
import { quiz } from '../support/quiz-place.ts';
import { seededChance } from '../support/seeded-chance.ts';
import { buildStorage } from '../support/storage-process.ts';
import { until } from '../support/until.ts';
import { startWorkspace } from '../support/workspace.ts';
import { type BusyTeam, createBusyTeam } from './busy-team.ts';

/** `npm run test:operations`: a whole day, in which a leak of forty bytes an event is seen. Else so much of it that handles are. */
const isLong = process.env.MODE === 'operations';
const SECONDS = isLong ? 24 * 3_600 : 160;
const LIMIT_MS = isLong ? 7_200_000 : 120_000;
/** Slack delivers 30,000 events an hour to an app at most (https://docs.slack.dev/apis/events-api/#rate-limiting). */
const EVENTS_A_SECOND = 30_000 / 3_600;
const SAMPLE_S = SECONDS / 8;
/** The clock moves on by so much at once. */
const STEP_S = 10;
const AT_ONCE = 32;
/** Eight in the morning in Shanghai, two minutes before the quiz. */
const START = Date.parse('2026-11-26T00:00:00Z');
/** Those of the sockets, the scheduler and the upkeep; whatever is under way has one as well. */
const IDLE_TIMERS = 25;
const postgresUrl = inject('postgresUrl');
const MB = 2 ** 20;
/** What caches of people, channels, posts and answers still take until they are full; a leak would take far more. */
const CACHES_MB = 20;
/** Connections and timers that come and go. */
const COMING_AND_GOING = 10;

const people = Array.from({ length: 100 }, (_, index): Person => {
  const zone = { tz: 'Asia/Shanghai', tzLabel: 'China Standard Time', tzOffset: 28_800 };
  return { id: `U0P${index}`, handle: `p${index}`, name: `P ${index}`, locale: 'en-US', ...zone };
});
const channels = Array.from({ length: 300 }, (_, index) => ({ id: `C0BUSY${index}`, name: `busy-${index}` }));
const ids = channels.map(({ id }) => id);

beforeAll(buildStorage, 60_000);

test(
  `${SECONDS} seconds of as many events as Slack sends leave memory, sockets and timers as they were`,
  async () => {
    const { workspace, replica, team, passTime } = await startWorld();
    const samples: Figures[] = [];
    let begun = 0;
    for (let second = 0; second < SECONDS; second += STEP_S) {
      await passTime(STEP_S);
      const owed = Math.floor((second + STEP_S) * EVENTS_A_SECOND) - begun;
      begun += owed;
      await actAtOnce(team, owed);
      await untilIdle(replica);
      if (second % SAMPLE_S === 0) samples.push(await sampled(replica, second));
    }
    const last = await sampled(replica, SECONDS);
    console.log(`${begun} events: ${JSON.stringify(team.counts)}`);
    const [, , warm = last] = samples;
    expect((last.heapUsed - warm.heapUsed) / MB).toBeLessThan(CACHES_MB);
    expect(handles(last)).toBeLessThanOrEqual(handles(warm) + COMING_AND_GOING);
    expect(workspace.faults.openSockets()).toBe(2);
    expect(replica.errors).toEqual([]);
  },
  LIMIT_MS,
);

async function actAtOnce(team: BusyTeam, count: number): Promise<void> {
  for (let left = count; left > 0; left -= AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(left, AT_ONCE) }, () => team.act()));
  }
}

/** Shown at once: a day takes an hour. */
async function sampled(replica: Replica, second: number): Promise<Figures> {
  const figures = await replica.figures({ afterCollection: true });
  const { heapUsed, rss, resources } = figures;
  const megabytes = { heapMB: Math.round(heapUsed / MB), rssMB: Math.round(rss / MB) };
  console.log(`after ${second} s: ${JSON.stringify({ ...megabytes, ...resources })}`);
  return figures;
}

/** Sockets, pipes and timers. */
function handles({ resources: { TCPSocketWrap = 0, PipeWrap = 0, Timeout = 0 } }: Figures): number {
  return TCPSocketWrap + PipeWrap + Timeout;
}

/** Until the bot has done what it was asked for: the day passes faster than its database writes. */
function untilIdle(replica: Replica): Promise<void> {
  return until(async () => {
    const { resources } = await replica.figures({ afterCollection: false });
    return (resources.Timeout ?? 0) < IDLE_TIMERS;
  }, 60_000);
}

async function startWorld() {
  const workspace = await startWorkspace({
    ...(await readManifest()),
    people,
    channels,
    now: clockFrom(START),
  });
  const { botToken, appToken, apiUrl } = workspace;
  // What PostgreSQL keeps is not in the bot's memory.
  const place = postgresUrl ? await postgresChaos(postgresUrl) : await sqliteChaos();
  await place.moveClock(aheadOf(workspace));
  const replica = startReplica({
    config: {
      connection: { kind: 'socket', botToken, appToken },
      apiUrl,
      port: 0,
      knowledgeDirs: [shippedBank],
      database: place.config,
    },
    clock: aheadOf(workspace),
  });
  await replica.ready;
  const [user = '', channel = ''] = [people[0]?.id, ids[0]];
  await quiz(workspace, 'on 08:02 Asia/Shanghai', { user, channel });
  const team = createBusyTeam({ workspace, channels: ids, people, chance: seededChance(7) });
  const passTime = async (seconds: number) => {
    workspace.clock.advance(seconds * 1_000);
    await place.moveClock(aheadOf(workspace));
    replica.moveClock(aheadOf(workspace));
  };
  return { workspace, replica, team, passTime };
}
