import { onTestFinished } from 'vitest';
import { TEXTS } from '../../src/slack/texts/texts.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { until } from '../support/until.ts';

export interface Askers {
  /** A mention or a command of one of the people; resolves once it is answered, or will not be. */
  ask(index: number): Promise<void>;
  /** When Slack tried in vain to hand something over; the person saw an error, and asked again. */
  readonly undelivered: readonly number[];
  /** Questions that nobody answered. */
  readonly unanswered: readonly string[];
  /** What was answered with nothing but that something went wrong. */
  readonly failed: readonly string[];
  /** Questions with more than one answer. */
  doubled(): string[];
}

const QUESTIONS = ['configmap', 'etcd backup', '配置', 'how do I drain a node'];
const APOLOGIES = [TEXTS.en.failed, TEXTS.zh.failed];
const PATIENCE_MS = 15_000;
const MOST_TRIES = 3;

/** People who ask in one channel by turns, by mention and by command. */
export function createAskers(workspace: Workspace, channel: string, people: readonly string[]): Askers {
  /** The bot's posts by the question's ts, or by who alone sees them. */
  const answers = new Map<string, Set<string>>();
  /** How often each person has typed a command, and how often Slack handed it over. */
  const typed = new Map<string, number>();
  const delivered = new Map<string, number>();
  const unanswered: string[] = [];
  const failed: string[] = [];
  const undelivered: number[] = [];
  const count = (key: string) => answers.get(key)?.size ?? 0;

  const stop = workspace.listen((change) => {
    if (change.kind !== 'message' || change.channel !== channel) return;
    const message = workspace.message(channel, change.ts);
    const key = change.visibleTo ?? message?.threadTs;
    if (!message?.isBot || key === undefined) return;
    answers.set(key, (answers.get(key) ?? new Set()).add(change.ts));
    if (APOLOGIES.some((apology) => message.text.includes(apology))) failed.push(`${key}: ${message.text}`);
  });
  onTestFinished(stop);

  async function isAnswered(key: string, before: number): Promise<boolean> {
    return until(() => count(key) > before, PATIENCE_MS).then(
      () => true,
      () => false,
    );
  }

  async function mention(user: string, text: string): Promise<void> {
    const posted = await workspace.act.postMessage({ user, channel, text: `@k8s-qa ${text}` });
    if (!('ts' in posted) || !(await isAnswered(posted.ts, 0))) unanswered.push(`${user}: ${text}`);
  }

  async function command(user: string, text: string): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const sentAt = performance.now();
      add(typed, user);
      const { kind } = await workspace.act.runCommand({ user, channel, command: '/k8s', text });
      if (kind !== 'acked') {
        undelivered.push(sentAt);
        continue;
      }
      const nth = add(delivered, user);
      if (!(await isAnswered(user, nth - 1))) unanswered.push(`${user}: /k8s ${text}`);
      return;
    }
    unanswered.push(`${user}: /k8s ${text}, ${MOST_TRIES} times`);
  }

  return {
    ask(index) {
      const user = people[index % people.length] ?? '';
      const text = QUESTIONS[index % QUESTIONS.length] ?? '';
      return Math.floor(index / people.length) % 2 === 0 ? mention(user, text) : command(user, text);
    },
    undelivered,
    unanswered,
    failed,
    doubled: () =>
      [...answers]
        .filter(([key, posts]) => posts.size > (people.includes(key) ? (typed.get(key) ?? 0) : 1))
        .map(([key]) => key),
  };
}

function add(counts: Map<string, number>, user: string): number {
  const count = (counts.get(user) ?? 0) + 1;
  counts.set(user, count);
  return count;
}
