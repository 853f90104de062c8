import type { JsonObject } from './json.ts';
import type { StepExecution } from './step-executions.ts';

export interface Person {
  id: string;
  handle: string;
  name: string;
  /** As Slack writes it: `en-US`, `zh-CN`. */
  locale: string;
  tz: string;
  tzLabel: string;
  /** Seconds east of UTC, in winter. */
  tzOffset: number;
  /** May delete what others wrote. */
  isAdmin?: true;
  guest?: 'single_channel' | 'multi_channel';
  /** Of another workspace, whose people are here only through shared channels. */
  teamId?: string;
}

type MessageSubtype =
  | 'channel_join'
  | 'channel_leave'
  | 'channel_archive'
  | 'channel_unarchive'
  | 'tombstone';

export interface Message {
  ts: string;
  /** Set on replies only: the `ts` of the thread's first message. */
  threadTs?: string;
  user: string;
  botId?: string;
  /** Slack's own line about what happened, or about a deleted message that had replies. */
  subtype?: MessageSubtype;
  text: string;
  blocks?: JsonObject[];
  metadata?: JsonObject;
  edited?: { user: string; ts: string };
  /** Ephemeral: the one person who sees it. */
  visibleTo?: string;
  /** A line of Slack itself, such as a command that was not answered. */
  failure?: string;
  /** Emoji name to the ids of those who reacted. */
  reactions: Map<string, Set<string>>;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'im';
  isPrivate: boolean;
  /** With another workspace. */
  isShared: boolean;
  isArchived: boolean;
  members: Set<string>;
  /** The person of a direct message with the bot. */
  person?: string;
  /** By `ts`, oldest first. */
  messages: Map<string, Message>;
  lastRead: Map<string, string>;
}

/** An open modal, or a published App Home. `view` is what the app sent, with ids filled in. */
export interface OpenView {
  id: string;
  user: string;
  view: JsonObject;
  hash: string;
  rootId: string;
  previousId?: string;
  /** What the person has entered so far: block id, action id, value. */
  values: Record<string, Record<string, JsonObject>>;
}

/** Suggested prompts: each is shown by its title, and sends its message. */
export interface Prompts {
  title: string;
  prompts: { title: string; message: string }[];
}

export interface WorkspaceState {
  team: { id: string; name: string; domain: string };
  app: { id: string; name: string };
  bot: { userId: string; botId: string; handle: string };
  people: Person[];
  channels: Map<string, Channel>;
  /** Each person's stack of open modals, the top one last. */
  views: Map<string, OpenView[]>;
  /** The App Home last published for each person. */
  homes: Map<string, OpenView>;
  /** What the app suggests in a person's direct message with it, by channel. */
  prompts: Map<string, Prompts>;
  /** Steps of workflows, by id. */
  executions: Map<string, StepExecution>;
  /** Microseconds of the last `ts` given out; a `ts` is unique and grows. */
  lastMicros: number;
}

/** As the names of scopes and events begin: `channels:read`, `message.groups`. */
export function conversationKind({ kind, isPrivate }: Channel): 'im' | 'channels' | 'groups' {
  if (kind === 'im') return 'im';
  return isPrivate ? 'groups' : 'channels';
}

/** The next message timestamp, `seconds.microseconds`, never one given out before. */
export function nextTs(state: WorkspaceState, now: number): string {
  state.lastMicros = Math.max(Math.floor(now) * 1000, state.lastMicros + 1);
  const seconds = Math.floor(state.lastMicros / 1_000_000);
  return `${seconds}.${String(state.lastMicros % 1_000_000).padStart(6, '0')}`;
}

export function findPerson(state: WorkspaceState, id: string): Person | undefined {
  return state.people.find((person) => person.id === id);
}

/** The direct message channel of a person with the bot. */
export function directChannel(state: WorkspaceState, person: string): Channel | undefined {
  return [...state.channels.values()].find((channel) => channel.person === person);
}

export function topView(state: WorkspaceState, user: string): OpenView | undefined {
  return state.views.get(user)?.at(-1);
}

export function findView(state: WorkspaceState, id: string): OpenView | undefined {
  return [...state.views.values(), [...state.homes.values()]].flat().find((open) => open.id === id);
}
