import { createCore } from './create-core.js';
import { createWorkspaceServer } from './http-server.js';
import { shownMessage, shownMessages } from './messages.js';
import { describedView } from './open-views.js';
import { createPersonActions } from './person-actions.js';
import { directChannel } from './state.js';
import { createWorkspaceFaults } from './workspace-faults.js';
export class UnknownChannelError extends Error {
    name = 'UnknownChannelError';
    constructor(channel) {
        super(`The workspace has no channel ${channel}`);
    }
}
/** Nothing runs before `start()`; `stop()` closes everything. */
export function createWorkspace(options) {
    let url = '';
    const { core, sockets } = createCore(options, () => url);
    const { state, tokens } = core;
    const server = createWorkspaceServer(core, sockets);
    return {
        get url() {
            return url;
        },
        get apiUrl() {
            return `${url}/api/`;
        },
        get channels() {
            return [...state.channels.values()].map((channel) => describedChannel(core, channel));
        },
        botToken: tokens.bot,
        appToken: tokens.app,
        signingSecret: tokens.signingSecret,
        bot: state.bot,
        people: state.people,
        calls: core.calls,
        act: createPersonActions(core),
        faults: createWorkspaceFaults(core.faults, core.delivery, sockets),
        waitFor: core.changes.waitFor,
        listen: core.changes.listen,
        async start() {
            url = `http://127.0.0.1:${await server.listen(options.port)}`;
        },
        async stop() {
            core.delivery.close();
            await server.close();
        },
        ...readers(core),
    };
}
function readers(core) {
    const { state } = core;
    return {
        messages: (channel, user) => shownMessages(state, findChannel(core, channel), user),
        message(channel, ts) {
            const message = findChannel(core, channel).messages.get(ts);
            return message && shownMessage(state, message);
        },
        views: (user) => (state.views.get(user) ?? []).map((open) => describedView(core, open)),
        home: (user) => state.homes.get(user),
        directChannel(user) {
            const channel = directChannel(state, user);
            if (channel === undefined)
                throw new UnknownChannelError(`of ${user} with the bot`);
            return channel.id;
        },
    };
}
function findChannel({ state }, named) {
    const channel = state.channels.get(named) ?? [...state.channels.values()].find(({ name }) => `#${name}` === named);
    if (channel === undefined)
        throw new UnknownChannelError(named);
    return channel;
}
function describedChannel({ state }, channel) {
    const { id, name, kind, members } = channel;
    return {
        id,
        name: kind === 'im' ? state.app.name : name,
        kind,
        isBotMember: members.has(state.bot.userId),
    };
}
