import type { Call } from './call-log.ts';
import type { Changes } from './changes.ts';
import type { Core } from './core.ts';
import { type CoreOptions, createCore } from './create-core.ts';
import { createWorkspaceServer } from './http-server.ts';
import type { JsonObject } from './json.ts';
import { type ShownMessage, shownMessage, shownMessages } from './messages.ts';
import { describedView } from './open-views.ts';
import { createPersonActions, type PersonActions } from './person-actions.ts';
import type { ShiftedClock } from './shifted-clock.ts';
import { type Channel, directChannel, type Person, type Prompts } from './state.ts';
import type { StepExecution } from './step-executions.ts';
import { createWorkspaceFaults, type WorkspaceFaults } from './workspace-faults.ts';

export interface WorkspaceOptions extends CoreOptions {
  /** 0: any free port. A taken one is passed over for one of the next twenty. */
  port: number;
}

/** A channel, or a person's direct message with the bot. */
interface WorkspaceChannel {
  id: string;
  name: string;
  kind: 'channel' | 'im';
  isBotMember: boolean;
  isArchived: boolean;
  members: string[];
}

/** A small, strict Slack on 127.0.0.1. */
export interface Workspace {
  /** The page, and the Web API (`…/api/`); known once started. */
  readonly url: string;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly bot: { userId: string; botId: string; handle: string };
  readonly people: readonly Person[];
  readonly channels: readonly WorkspaceChannel[];
  /** The newest thousand Web API calls and uses of response URLs. */
  readonly calls: readonly Call[];
  /** The clock of timestamps; moved forward on the page or by a test. */
  readonly clock: ShiftedClock;
  readonly act: PersonActions;
  readonly faults: WorkspaceFaults;
  /** Resolves with the predicate's first truthy value, tried now and after every change. */
  readonly waitFor: Changes['waitFor'];
  /** Hears of every change, with the `ts` of a message; returns how to stop. */
  readonly listen: Changes['listen'];
  start(): Promise<void>;
  /** May be called again. */
  stop(): Promise<void>;
  /** Oldest first, replies included; with a user also what only they see. `channel` is an id or `#name`. */
  messages(channel: string, user?: string): ShownMessage[];
  /** One message, whoever may see it. */
  message(channel: string, ts: string): ShownMessage | undefined;
  /** A person's open modals, the top one last, with `id`, `hash` and `state` as in payloads. */
  views(user: string): JsonObject[];
  /** The App Home last published for a person, with `id`, `hash` and `state` as in payloads. */
  home(user: string): JsonObject | undefined;
  /** What the app suggests in a person's direct message with it. */
  prompts(user: string): Prompts | undefined;
  /** A step of a workflow, and how the app ended it. */
  execution(id: string): StepExecution | undefined;
  /** The id of a person's direct message with the bot. */
  directChannel(user: string): string;
}

export class UnknownChannelError extends Error {
  override name = 'UnknownChannelError' as const;
  constructor(channel: string) {
    super(`The workspace has no channel ${channel}`);
  }
}

/** Nothing runs before `start()`; `stop()` closes everything. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
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
    clock: core.clock,
    act: createPersonActions(core),
    faults: createWorkspaceFaults(core, sockets),
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

function readers(
  core: Core,
): Pick<Workspace, 'messages' | 'message' | 'views' | 'home' | 'prompts' | 'execution' | 'directChannel'> {
  const { state } = core;
  return {
    messages: (channel, user) => shownMessages(state, findChannel(core, channel), user),
    message(channel, ts) {
      const message = findChannel(core, channel).messages.get(ts);
      return message && shownMessage(state, message);
    },
    views: (user) => (state.views.get(user) ?? []).map((open) => describedView(core, open)),
    home(user) {
      const home = state.homes.get(user);
      return home && describedView(core, home);
    },
    execution: (id) => state.executions.get(id),
    prompts: (user) => state.prompts.get(directChannel(state, user)?.id ?? ''),
    directChannel(user) {
      const channel = directChannel(state, user);
      if (channel === undefined) throw new UnknownChannelError(`of ${user} with the bot`);
      return channel.id;
    },
  };
}

function findChannel({ state }: Core, named: string): Channel {
  const channel =
    state.channels.get(named) ?? [...state.channels.values()].find(({ name }) => `#${name}` === named);
  if (channel === undefined) throw new UnknownChannelError(named);
  return channel;
}

function describedChannel({ state }: Core, channel: Channel): WorkspaceChannel {
  const { id, name, kind, members } = channel;
  return {
    id,
    name: kind === 'im' ? state.app.name : name,
    kind,
    isBotMember: members.has(state.bot.userId),
    isArchived: channel.isArchived,
    members: [...members],
  };
}
