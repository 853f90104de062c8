import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Transport } from './deliver.ts';
import { parseJson } from './json.ts';
import { maxRequestBytes, pingInterval } from './limits.ts';
import { createPendingAcks } from './pending-acks.ts';
import { envelopeFrame, helloFrame } from './socket-frames.ts';
import { createSocketPool, type SocketPool } from './socket-pool.ts';
import { createTickets } from './tickets.ts';

export interface SocketTransport extends Transport {
  readonly pool: SocketPool;
  /** A ticket for one connection, as apps.connections.open hands out. */
  issueTicket(): string;
  /** Takes over a request to upgrade; the ticket stands in its query. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface SocketTransportOptions {
  appId: string;
  ackTimeout: number;
  monotonic: () => number;
  randomId: () => string;
  /** Called when a socket comes or goes. */
  onChange: () => void;
}

/** Socket Mode: up to ten sockets, each envelope goes to one of them in turn. */
export function createSocketTransport(options: SocketTransportOptions): SocketTransport {
  const server = new WebSocketServer({ noServer: true, maxPayload: maxRequestBytes });
  const tickets = createTickets(options.monotonic, options.randomId);
  const acks = createPendingAcks(options);
  const pool = createSocketPool(options.onChange);
  const accept = (socket: WebSocket) => {
    socket.on('error', () => socket.terminate());
    if (pool.add(socket) === 'refused') return;
    socket.on('message', (data) => acks.settle(parseJson(String(data))));
    socket.send(JSON.stringify(helloFrame(options.appId, pool.size())));
    options.onChange();
  };
  const pings = setInterval(() => pool.ping(), pingInterval);
  pings.unref();

  return {
    pool,
    issueTicket: tickets.issue,
    upgrade(request, socket, head) {
      const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (!tickets.use(searchParams.get('ticket') ?? '')) return refuseUpgrade(socket, '401 Unauthorized');
      server.handleUpgrade(request, socket, head, accept);
    },
    async send(envelope, retry) {
      const socket = pool.next();
      if (socket === undefined) return { kind: 'failed', reason: 'connection_failed' };
      const id = options.randomId();
      const ack = acks.expect(id);
      socket.send(JSON.stringify(envelopeFrame(id, envelope, retry)));
      return await ack;
    },
    close() {
      clearInterval(pings);
      acks.close();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

/** Writes a refusal on a raw socket that asked to become a WebSocket. */
export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
