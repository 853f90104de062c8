export const responseUrlTarget = 'response_url';
export function createFaultQueue() {
    const queues = new Map();
    return {
        order(target, fault, times) {
            const queue = queues.get(target) ?? [];
            queues.set(target, [...queue, ...Array.from({ length: times }, () => fault)]);
        },
        take: (target) => queues.get(target)?.shift(),
        clear: () => queues.clear(),
    };
}
