import { type Delivered, type DeliverPorts, deliverPost } from './deliver-post.ts';
import type { Nap } from './nap.ts';
import type { PostStore } from './post-store.ts';
import type { Poster } from './poster.ts';
import type { SchedulerEvent } from './scheduler-event.ts';
import type { Timing } from './timing.ts';

export interface PostLinePorts {
  posts: PostStore;
  poster: Poster;
  /** Milliseconds that only run forward. */
  monotonic(): number;
  createNap(): Nap;
  report(event: SchedulerEvent): void;
  /** This process, unlike every other and every earlier one. */
  owner: string;
  timing: Timing;
}

export interface PostLine {
  /** Works until it is stopped, and resolves when nothing is under way any more. */
  run(): Promise<void>;
  wake(): void;
  /** Whether there was nothing to take, and nothing is under way. */
  isIdle(): boolean;
  stop(): void;
}

/** A slow answer of Slack holds up nobody else, up to so many. */
const MOST_UNDER_WAY = 4;

/** Takes posts one after the other, at Slack's pace, and delivers several at a time. */
export function createPostLine(ports: PostLinePorts): PostLine {
  const { timing, report } = ports;
  const idle = ports.createNap();
  const pause = ports.createNap();
  const underWay = new Set<Promise<void>>();
  const paused = { all: createPausedTeams(ports.monotonic), reveals: createPausedTeams(ports.monotonic) };
  let isStopping = false;
  let isAsleep = false;

  async function next(): Promise<void> {
    isAsleep = false;
    const startedAt = ports.monotonic();
    const { posts, owner } = ports;
    const [exceptTeams, exceptReveals] = [paused.all.now(), paused.reveals.now()];
    const claim = await posts.claim({ owner, lease: timing.lease, exceptTeams, exceptReveals });
    isAsleep = claim === null;
    if (!claim) return idle.sleep(timing.tick);
    // A reveal changes a message first, at a rate of its own: the posts of the others need not wait with it.
    const { pause: pauseTeam } = claim.content.kind === 'reveal' ? paused.reveals : paused.all;
    const delivery = attempt(claim, startedAt, ports, pauseTeam).finally(() => {
      underWay.delete(delivery);
    });
    underWay.add(delivery);
    await pause.sleep(timing.pace);
    if (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay);
  }

  return {
    async run() {
      while (!isStopping) {
        try {
          await next();
        } catch (error) {
          report({ kind: 'claim-failed', error });
          await idle.sleep(timing.tick);
        }
      }
      await Promise.all(underWay);
    },
    wake: idle.wake,
    isIdle: () => isAsleep && underWay.size === 0,
    stop() {
      isStopping = true;
      idle.wake();
      pause.wake();
    },
  };
}

type Claim = Parameters<typeof deliverPost>[0];

async function attempt(
  claim: Claim,
  startedAt: number,
  { posts, poster, monotonic, timing, report }: PostLinePorts,
  pauseTeam: (team: string, milliseconds: number) => void,
): Promise<void> {
  const ports: DeliverPorts = { store: posts, poster, monotonic, timing };
  try {
    const delivered: Delivered = await deliverPost(claim, startedAt, ports);
    if (delivered.kind === 'later' && delivered.pauseTeam) pauseTeam(claim.teamId, delivered.pauseTeam);
    report({ kind: 'delivered', post: claim, delivered });
  } catch (error) {
    report({ kind: 'delivery-failed', post: claim, error });
  }
}

/** Workspaces that Slack asked to wait. */
function createPausedTeams(monotonic: () => number) {
  const until = new Map<string, number>();
  return {
    pause(team: string, milliseconds: number): void {
      until.set(team, monotonic() + milliseconds);
    },
    now(): string[] {
      for (const [team, end] of until) if (end <= monotonic()) until.delete(team);
      return [...until.keys()];
    },
  };
}
