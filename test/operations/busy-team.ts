import type { Person } from '../../src/workspace/state.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type Question, questionOf } from '../chaos/question.ts';
import type { Chance } from '../support/seeded-chance.ts';

export interface BusyTeamOptions {
  workspace: Workspace;
  /** The first one has a quiz. */
  channels: readonly string[];
  people: readonly Person[];
  chance: Chance;
}

/** A large team: most of what they write is no concern of the bot's. */
export interface BusyTeam {
  /** Somebody does something; resolves once the bot has acknowledged it. */
  act(): Promise<unknown>;
  /** How often each was done. */
  readonly counts: Record<string, number>;
}

interface Team extends Pick<Workspace, 'act'> {
  oneOf<T>(list: readonly T[]): T;
  /** Somebody somewhere. */
  place(): { user: string; channel: string };
  newestQuestion(): Question | undefined;
}

const QUESTIONS = ['probes', '探针', 'pod stuck terminating', 'rollout undo', 'kubectl logs', '怎么回滚'];
const CHATTER = ['lunch at noon?', 'the build is green again', '下午三点开会', 'who is on call', 'lgtm'];

type Act = readonly [name: string, share: number, act: (team: Team) => Promise<unknown>];

const ACTS: readonly Act[] = [
  ['chatter', 0.74, ({ act, place, oneOf }) => act.postMessage({ ...place(), text: oneOf(CHATTER) })],
  ['mention', 0.08, ({ act, place, oneOf }) => act.postMessage({ ...place(), text: mention(oneOf) })],
  ['command', 0.06, ({ act, place, oneOf }) => act.runCommand({ ...place(), ...k8s(oneOf(QUESTIONS)) })],
  ['edit', 0.04, edit],
  ['click', 0.05, click],
  ['home', 0.03, ({ act, place }) => act.openAppHome({ user: place().user, tab: 'home' })],
];

export function createBusyTeam({ workspace, channels, people, chance }: BusyTeamOptions): BusyTeam {
  const [quizChannel = ''] = channels;
  const counts: Record<string, number> = {};
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance.between(0, list.length))] as T;
  const team: Team = {
    act: workspace.act,
    oneOf,
    place: () => ({ user: oneOf(people).id, channel: oneOf(channels) }),
    newestQuestion: () =>
      workspace
        .messages(quizChannel)
        .filter(({ isBot, threadTs }) => isBot && !threadTs)
        .flatMap(({ ts, blocks }) => questionOf(quizChannel, ts, blocks ?? []) ?? [])
        .at(-1),
  };
  return {
    counts,
    act() {
      let left = chance.next();
      const [name, , chosen] =
        ACTS.find(([, share]) => {
          left -= share;
          return left < 0;
        }) ?? (ACTS[0] as Act);
      counts[name] = (counts[name] ?? 0) + 1;
      return chosen(team);
    },
  };
}

async function edit({ act, place, oneOf }: Team): Promise<unknown> {
  const { user, channel } = place();
  const posted = await act.postMessage({ user, channel, text: mention(oneOf) });
  if (!('ts' in posted)) return posted;
  const message = { user, channel, ts: posted.ts };
  return oneOf([true, false])
    ? act.deleteMessage(message)
    : act.editMessage({ ...message, text: mention(oneOf) });
}

/** Before the first question they practise. */
function click({ act, place, oneOf, newestQuestion }: Team): Promise<unknown> {
  const { user, channel } = place();
  const question = newestQuestion();
  if (!question) return act.runCommand({ user, channel, ...k8s('quiz practice') });
  const actionId = `quiz_choice_${oneOf(question.letters)}`;
  return act.click({ user, channel: question.channel, ts: question.ts, actionId });
}

function mention(oneOf: Team['oneOf']): string {
  return `@k8s-qa ${oneOf(QUESTIONS)}`;
}

function k8s(text: string) {
  return { command: '/k8s', text };
}
