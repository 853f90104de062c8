import type { Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Observer } from './observer.ts';
import type { Poster } from './quiz/posting/poster.ts';
import type { RequestIds } from './request-ids.ts';
import type { Network } from './slack/network.ts';
import type { Sleep } from './slack/sleep.ts';

/** What the bot needs of the process it runs in. */
export interface BotPorts {
  logger: Logger;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that only run forward. */
  monotonic(): number;
  sleep: Sleep;
  /** How Slack is reached; without one, by itself. */
  network?: Network;
  observer?: Observer;
  /** For the lines of the log; without them, they have no ids of requests. */
  requestIds?: RequestIds;
  /** Never the same twice, in this process or another. */
  randomId(): string;
  /** Hears when `now` jumps ahead, as the local workspace's clock does when a person moves it. */
  onClockMove?: (listener: () => void) => void;
  /** On its way ahead that clock stops at what is due next, once what is due by now is done; null: nothing is. */
  stopClockAt?: (nextDue: () => Promise<number | null>) => void;
  /** In the place of Slack's sockets or requests: a test feeds the app by itself. */
  receiver?: Receiver;
  /** Stands before the quiz's door to Slack, as a test does that takes a safeguard out. */
  aroundPoster?: (poster: Poster) => Poster;
}
