import { WebSocketServer } from 'ws';
import { parseJson } from './json.js';
import { maxRequestBytes, pingInterval } from './limits.js';
import { createPendingAcks } from './pending-acks.js';
import { envelopeFrame, helloFrame } from './socket-frames.js';
import { createSocketPool } from './socket-pool.js';
import { createTickets } from './tickets.js';
/** Socket Mode: up to ten sockets, each envelope goes to one of them in turn. */
export function createSocketTransport(options) {
    const server = new WebSocketServer({ noServer: true, maxPayload: maxRequestBytes });
    const tickets = createTickets(options.now, options.randomId);
    const acks = createPendingAcks(options);
    const pool = createSocketPool(options.onChange);
    const accept = (socket) => {
        socket.on('error', () => socket.terminate());
        if (pool.add(socket) === 'refused')
            return;
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
            if (!tickets.use(searchParams.get('ticket') ?? ''))
                return refuseUpgrade(socket, '401 Unauthorized');
            server.handleUpgrade(request, socket, head, accept);
        },
        async send(envelope, retry) {
            const socket = pool.next();
            if (socket === undefined)
                return { kind: 'failed', reason: 'connection_failed' };
            const id = options.randomId();
            const ack = acks.expect(id);
            socket.send(JSON.stringify(envelopeFrame(id, envelope, retry)));
            return await ack;
        },
        close() {
            clearInterval(pings);
            acks.close();
            for (const socket of server.clients)
                socket.terminate();
            server.close();
        },
    };
}
/** Writes a refusal on a raw socket that asked to become a WebSocket. */
export function refuseUpgrade(socket, status) {
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
