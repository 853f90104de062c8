import { onTestFinished } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Crowd } from '../chaos/crowd.ts';
import { letterTold, type Question } from '../chaos/question.ts';
import { until } from '../support/until.ts';

export interface Clickers extends Pick<Crowd, 'told' | 'ignored'> {
  /** Each index is another person or question. Resolves once the person was told what counted. */
  click(index: number): Promise<void>;
  /** When Slack tried in vain to hand something over; the person saw an error, and clicked again. */
  readonly undelivered: readonly number[];
}

const PATIENCE_MS = 15_000;
const MOST_TRIES = 3;

/** People who click once on each of the questions. */
export function createClickers(
  workspace: Workspace,
  questions: readonly Question[],
  people: readonly string[],
): Clickers {
  const told = new Map<string, Set<string>>();
  const ignored: string[] = [];
  const verdicts = new Map<string, string>();
  const undelivered: number[] = [];

  const stop = workspace.listen((change) => {
    if (change.kind !== 'message' || change.visibleTo === undefined) return;
    const letter = letterTold(workspace.message(change.channel, change.ts)?.text ?? '');
    if (letter) verdicts.set(`${change.channel} ${change.visibleTo}`, letter);
  });
  onTestFinished(stop);

  return {
    told,
    ignored,
    undelivered,
    async click(index) {
      const question = questions[index % questions.length];
      const user = people[Math.floor(index / questions.length)];
      if (!question || !user) throw new Error(`Too few people and questions for click ${index}`);
      const { channel, ts, letters, round } = question;
      const actionId = `quiz_choice_${letters[index % letters.length]}`;
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const sentAt = performance.now();
        const { kind } = await workspace.act.click({ user, channel, ts, actionId });
        if (kind === 'acked') break;
        undelivered.push(sentAt);
      }
      const heard = () => verdicts.get(`${channel} ${user}`);
      await until(() => heard() !== undefined, PATIENCE_MS).catch(() => ignored.push(`${round} ${user}`));
      told.set(`${round} ${user}`, new Set([heard() ?? 'nothing']));
    },
  };
}
