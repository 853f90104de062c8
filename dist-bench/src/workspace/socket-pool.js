import { maxSockets } from './limits.js';
import { disconnectFrame } from './socket-frames.js';
export function createSocketPool(onChange) {
    const sockets = [];
    const remove = (socket) => {
        const index = sockets.indexOf(socket);
        if (index < 0)
            return;
        sockets.splice(index, 1);
        onChange();
    };
    const removeEach = (which, end) => {
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
            const socket = sockets.shift();
            if (socket !== undefined)
                sockets.push(socket);
            return socket;
        },
        size: () => sockets.length,
        ping() {
            for (const socket of sockets)
                socket.ping();
        },
        disconnect: (which, reason) => removeEach(which, (socket) => dismiss(socket, reason)),
        drop: (which) => removeEach(which, (socket) => socket.terminate()),
    };
}
function dismiss(socket, reason) {
    socket.send(JSON.stringify(disconnectFrame(reason)));
    socket.close(1000);
}
