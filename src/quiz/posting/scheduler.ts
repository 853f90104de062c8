import type { Instant } from '../calendar/zone-clock.ts';
import type { MorePlans } from './more-plans.ts';
import { nextDue } from './next-due.ts';
import { nextWake } from './next-wake.ts';
import { type PlanPorts, planDue } from './plan-due.ts';
import { createPostLine, type PostLinePorts } from './post-line.ts';
import { revealDue } from './reveal-due.ts';

export type SchedulerPorts = PostLinePorts & PlanPorts & { more?: MorePlans };

export interface Scheduler {
  start(): void;
  /** Takes nothing new; resolves once what was begun has ended. */
  stop(): Promise<void>;
  /** Looks at once: something became due, or the clock was moved. */
  wake(): void;
  /** When something is due next, once what is due by now is done; null: nothing is. Waits some seconds at most. */
  nextDue(): Promise<Instant | null>;
}

/**
 * Plans what is due, closes rounds, and posts what is owed. Any number of schedulers may share one database; the
 * claims of the posts settle who does what.
 */
export function createScheduler(ports: SchedulerPorts): Scheduler {
  const { plans, posts, timing, report, owner } = ports;
  const line = createPostLine(ports);
  const nap = ports.createNap();
  let running: Promise<unknown> | undefined;
  let isStopping = false;
  let lastBeat: Instant | null = null;

  /** Resolves to how long nothing is to be done, in milliseconds. */
  async function look(): Promise<number> {
    lastBeat = await posts.beat(owner, lastBeat);
    const isPlanned = await planDue(lastBeat, ports);
    await revealDue(lastBeat, plans);
    await ports.more?.plan(lastBeat);
    line.wake();
    report({ kind: 'looked' });
    const wakeAt = isPlanned ? await nextWake(ports) : null;
    const delay = wakeAt === null ? timing.tick : wakeAt - (await plans.now());
    // What is due already is in the line, or a step that another replica is at.
    return delay > 0 ? Math.min(delay, timing.tick) : timing.busy;
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      const delay = await look().catch((error: unknown) => {
        report({ kind: 'look-failed', error });
        return timing.tick;
      });
      await nap.sleep(delay);
    }
  }

  return {
    start() {
      running ??= Promise.all([run(), line.run()]);
    },
    async stop() {
      isStopping = true;
      nap.wake();
      line.stop();
      await running;
    },
    wake: nap.wake,
    nextDue: () => nextDue(line, nap.wake, ports),
  };
}
