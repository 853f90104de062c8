import { seedPeople } from './seed-people.ts';
import type { Channel, Person, WorkspaceState } from './state.ts';

/** People and channels beyond the usual ones, such as a hundred of each for a test under load. */
export interface SeedOptions {
  people?: readonly Person[];
  channels?: readonly ChannelSeed[];
}

export interface ChannelSeed {
  id: string;
  name: string;
  /** Ids; without them everybody but guests and people of other workspaces. */
  members?: readonly string[];
  /** Leaves the bot out. */
  withoutBot?: true;
  isPrivate?: true;
  isShared?: true;
}

const bot = { userId: 'U0K8SQA', botId: 'B0K8SQA', handle: 'k8s-qa' };
const teamId = 'T0LOCAL';

const seedChannels: readonly ChannelSeed[] = [
  { id: 'C0GENERAL', name: 'general' },
  { id: 'C0K8SHELP', name: 'k8s-help' },
  { id: 'C0QUIZ', name: 'quiz', members: seedPeople.map(({ id }) => id) },
  { id: 'C0RANDOM', name: 'random', withoutBot: true },
];

/** A new workspace: six people, three channels with the bot, one without, a direct message for each person. */
export function seedState({ people = [], channels = [] }: SeedOptions = {}): WorkspaceState {
  const everybody = [...seedPeople, ...people].map((person) => ({ ...person }));
  const all = [
    ...[...seedChannels, ...channels].map((each) => channel(each, everybody)),
    ...everybody.filter((person) => person.teamId === undefined).map(directMessage),
  ];
  return {
    team: { id: teamId, name: 'Local workspace', domain: 'local' },
    app: { id: 'A0K8SQA', name: 'K8s Q&A' },
    bot,
    people: everybody,
    channels: new Map(all.map((each) => [each.id, each])),
    views: new Map(),
    homes: new Map(),
    prompts: new Map(),
    executions: new Map(),
    lastMicros: 0,
  };
}

function channel(seed: ChannelSeed, people: readonly Person[]): Channel {
  const members = seed.members ?? people.filter(isFullMember).map(({ id }) => id);
  return {
    id: seed.id,
    name: seed.name,
    kind: 'channel',
    isPrivate: seed.isPrivate ?? false,
    isShared: seed.isShared ?? false,
    isArchived: false,
    members: new Set([...members, ...(seed.withoutBot ? [] : [bot.userId])]),
    messages: new Map(),
    lastRead: new Map(),
  };
}

function directMessage(person: Person): Channel {
  const id = person.id.replace('U', 'D');
  const members = [person.id];
  return { ...channel({ id, name: person.handle, members }, []), kind: 'im', person: person.id };
}

function isFullMember({ guest, teamId: other }: Person): boolean {
  return guest === undefined && other === undefined;
}
