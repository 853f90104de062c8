/**
 * A reply to a mention names its thread; a command's reply is the next that the person sees in that channel,
 * so one person's commands in one channel must not overtake each other.
 */
export function listenForAnswers(workspace) {
    const sent = new Map();
    const times = [];
    const failures = [];
    const begin = (key) => sent.set(key, [...(sent.get(key) ?? []), performance.now()]);
    const end = (key) => {
        const [since, ...later] = sent.get(key) ?? [];
        if (since === undefined)
            return;
        times.push(performance.now() - since);
        if (later.length > 0)
            sent.set(key, later);
        else
            sent.delete(key);
    };
    const stop = workspace.listen((change) => {
        if (change.kind !== 'message')
            return;
        const message = workspace.message(change.channel, change.ts);
        if (message === undefined)
            return;
        if (message.failure !== undefined)
            failures.push(message.failure);
        else if (!message.isBot)
            begin(`${change.channel} ${message.ts}`);
        else
            end(`${change.channel} ${change.visibleTo ?? message.threadTs}`);
    });
    return {
        times,
        failures,
        stop,
        commandSent: (channel, user) => begin(`${channel} ${user}`),
        waiting: () => [...sent.values()].reduce((sum, queue) => sum + queue.length, 0),
    };
}
