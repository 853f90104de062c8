import { WebSocket } from 'ws';
import { maxSockets } from './limits.ts';
import { type DisconnectReason, disconnectFrame } from './socket-frames.ts';

export type Sockets = 'one' | 'all';

/** The open sockets, taken in turn. */
export interface SocketPool {
  /** Takes a socket in, or sends it away with `too_many_websockets`. */
  add(socket: WebSocket): 'added' | 'refused';
  /** The next that is open. */
  next(): WebSocket | undefined;
  size(): number;
  ping(): void;
  disconnect(which: Sockets, reason: DisconnectReason): void;
  drop(which: Sockets): void;
}

export function createSocketPool(onChange: () => void): SocketPool {
  const sockets: WebSocket[] = [];
  const remove = (socket: WebSocket) => {
    const index = sockets.indexOf(socket);
    if (index < 0) return;
    sockets.splice(index, 1);
    onChange();
  };
  const removeEach = (which: Sockets, end: (socket: WebSocket) => void) => {
    for (const socket of which === 'all' ? [...sockets] : sockets.slice(0, 1)) {
      remove(socket);
      end(socket);
    }
  };
  return {
    add(socket) {
      if (sockets.length >= maxSockets) {
        dismiss(socket, 'too_many_websockets');
        return 'refused';
      }
      sockets.push(socket);
      socket.on('close', () => remove(socket));
      return 'added';
    },
    next() {
      // One that said goodbye gets nothing any more, also before it is gone.
      const socket = sockets.find(({ readyState }) => readyState === WebSocket.OPEN);
      if (socket !== undefined) sockets.push(...sockets.splice(sockets.indexOf(socket), 1));
      return socket;
    },
    size: () => sockets.length,
    ping() {
      for (const socket of sockets) socket.ping();
    },
    disconnect: (which, reason) => removeEach(which, (socket) => dismiss(socket, reason)),
    drop: (which) => removeEach(which, (socket) => socket.terminate()),
  };
}

function dismiss(socket: WebSocket, reason: DisconnectReason): void {
  socket.send(JSON.stringify(disconnectFrame(reason)));
  socket.close(1000);
}
