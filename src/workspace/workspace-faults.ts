import type { Core } from './core.ts';
import type { Ack } from './deliver.ts';
import { type Fault, type FaultChooser, responseUrlTarget } from './faults.ts';
import type { PostRate } from './post-rates.ts';
import type { DisconnectReason } from './socket-frames.ts';
import type { Sockets } from './socket-pool.ts';
import type { SocketTransport } from './socket-transport.ts';

/** What can be made to go wrong. `times` is 1 unless given. */
export interface WorkspaceFaults {
  /** Hits the next `times` calls of a Web API method. */
  api(method: string, fault: Fault, times?: number): void;
  /** Decides for every call of a method, such as by chance or by its arguments, until `clear`. */
  choose(method: string, chooser: FaultChooser): void;
  responseUrl(fault: Fault, times?: number): void;
  /** Answers 429 where chat.postMessage comes too often in a channel; Slack's rate is one a second. */
  limitPosts(rate: PostRate | undefined): void;
  /** Takes back every fault not yet used, choosers and the rate of posts included. */
  clear(): void;
  /** The `disconnect` frame, then the close. */
  disconnect(wanted: { sockets: Sockets; reason: DisconnectReason }): void;
  /** Cuts connections without a word. */
  drop(wanted: { sockets: Sockets }): void;
  /** Sends the last `count` envelopes once more; resolves with what became of them. */
  redeliver(count: number): Promise<Ack[]>;
  openSockets(): number;
}

export function createWorkspaceFaults(
  { faults: queue, delivery, postRates }: Core,
  sockets: SocketTransport | undefined,
): WorkspaceFaults {
  return {
    api: (method, fault, times = 1) => queue.order(method, fault, times),
    choose: (method, chooser) => queue.choose(method, chooser),
    responseUrl: (fault, times = 1) => queue.order(responseUrlTarget, fault, times),
    limitPosts: (rate) => postRates.limit(rate),
    clear() {
      queue.clear();
      postRates.limit(undefined);
    },
    disconnect: (wanted) => sockets?.pool.disconnect(wanted.sockets, wanted.reason),
    drop: (wanted) => sockets?.pool.drop(wanted.sockets),
    redeliver: (count) => delivery.redeliver(count),
    openSockets: () => sockets?.pool.size() ?? 0,
  };
}
