import type { Ack, Delivery } from './deliver.ts';
import { type Fault, type FaultQueue, responseUrlTarget } from './faults.ts';
import type { DisconnectReason } from './socket-frames.ts';
import type { Sockets } from './socket-pool.ts';
import type { SocketTransport } from './socket-transport.ts';

/** What can be made to go wrong. `times` is 1 unless given. */
export interface WorkspaceFaults {
  /** Hits the next `times` calls of a Web API method. */
  api(method: string, fault: Fault, times?: number): void;
  responseUrl(fault: Fault, times?: number): void;
  /** Takes back every fault not yet used. */
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
  queue: FaultQueue,
  delivery: Delivery,
  sockets: SocketTransport | undefined,
): WorkspaceFaults {
  return {
    api: (method, fault, times = 1) => queue.order(method, fault, times),
    responseUrl: (fault, times = 1) => queue.order(responseUrlTarget, fault, times),
    clear: () => queue.clear(),
    disconnect: (wanted) => sockets?.pool.disconnect(wanted.sockets, wanted.reason),
    drop: (wanted) => sockets?.pool.drop(wanted.sockets),
    redeliver: (count) => delivery.redeliver(count),
    openSockets: () => sockets?.pool.size() ?? 0,
  };
}
