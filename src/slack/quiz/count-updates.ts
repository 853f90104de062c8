import type { Nap } from '../../quiz/posting/nap.ts';
import type { Round } from '../../quiz/round/round.ts';

/** chat.update is a method of tier 3, 50 calls a minute and workspace (docs: rate limits); reveals need some of them. */
const PAUSE_MS = 1_500;
const IDLE_MS = 60_000;
/** An update that is under way when the round is revealed would bring its buttons back. */
const BEFORE_REVEAL_MS = 15_000;

export interface CountUpdatePorts {
  rounds: { now(): Promise<number>; round(id: string): Promise<Round | null> };
  /** Shows the round's count; resolves to how long Slack asked to wait, or 0. */
  show(round: Round): Promise<number>;
  nap: Nap;
  onError(error: unknown): void;
}

export interface CountUpdates {
  /** The round's count has grown. */
  mark(roundId: string): void;
  start(): void;
  stop(): Promise<void>;
}

/** Shows how many have answered: one update for all clicks since the last, the round that waits longest first. */
export function createCountUpdates({ rounds, show, nap, onError }: CountUpdatePorts): CountUpdates {
  const marked = new Set<string>();
  let running: Promise<void> | undefined;
  let isStopping = false;
  let isIdle = false;

  async function showNext(): Promise<void> {
    const [id] = marked;
    if (id === undefined) return;
    marked.delete(id);
    const round = await rounds.round(id);
    if (!round || !(await isOpen(round))) return;
    const wait = await show(round);
    if (wait === 0) return;
    marked.add(id);
    await nap.sleep(wait);
  }

  async function isOpen({ state, messageTs, revealAt }: Round): Promise<boolean> {
    return state === 'posted' && messageTs !== null && revealAt - (await rounds.now()) > BEFORE_REVEAL_MS;
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      isIdle = marked.size === 0;
      if (isIdle) await nap.sleep(IDLE_MS);
      else {
        await showNext().catch(onError);
        // Also with nothing left: the next click may come at once.
        await nap.sleep(PAUSE_MS);
      }
    }
  }

  return {
    mark(roundId) {
      marked.add(roundId);
      if (isIdle) nap.wake();
    },
    start() {
      running ??= run();
    },
    async stop() {
      isStopping = true;
      nap.wake();
      await running;
    },
  };
}
