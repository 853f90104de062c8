import { responseUrlTarget } from './faults.js';
export function createWorkspaceFaults(queue, delivery, sockets) {
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
