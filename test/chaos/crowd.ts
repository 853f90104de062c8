import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Chance } from '../support/seeded-chance.ts';
import { letterTold, type Question, questionOf } from './question.ts';

export interface CrowdOptions {
  workspace: Workspace;
  channels: ReadonlySet<string>;
  chance: Chance;
  /** How likely somebody plays a round. */
  share: number;
}

/** People who click on the questions they see, and again until they are told what counted. */
export interface Crowd {
  readonly clicks: number;
  /** How many still wait for a verdict. */
  readonly waiting: number;
  /** Who was told which letter counted, by round and user: each letter that was named. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who never was told anything. */
  readonly ignored: readonly string[];
}

const PEOPLE = ['U0ALICE', 'U0BOB', 'U0PRIYA'];
const PATIENCE_MS = 1_500;
const MOST_CLICKS = 40;

export function createCrowd({ workspace, channels, chance, share }: CrowdOptions): Crowd {
  const told = new Map<string, Set<string>>();
  const ignored: string[] = [];
  const known = new Set<string>();
  /** The verdicts that came to a person in a channel. */
  const verdicts = new Map<string, string[]>();
  let clicks = 0;
  let waiting = 0;
  let isOver = false;

  const stop = workspace.listen((change) => {
    if (change.kind !== 'message' || !channels.has(change.channel)) return;
    const { channel, ts, visibleTo } = change;
    const message = workspace.message(channel, ts);
    if (!message || message.threadTs) return;
    if (visibleTo !== undefined) return void hear(channel, visibleTo, message.text);
    if (known.has(`${channel} ${ts}`)) return;
    known.add(`${channel} ${ts}`);
    const question = questionOf(channel, ts, message.blocks ?? []);
    if (!question) return;
    for (const user of PEOPLE.filter(() => chance.happens(share))) {
      waiting++;
      void play(question, user).finally(() => waiting--);
    }
  });
  onTestFinished(() => {
    isOver = true;
    stop();
  });

  function hear(channel: string, user: string, text: string): void {
    const letter = letterTold(text);
    if (letter) verdicts.set(`${channel} ${user}`, [...(verdicts.get(`${channel} ${user}`) ?? []), letter]);
  }

  async function play({ channel, ts, round, letters }: Question, user: string): Promise<void> {
    await sleep(chance.between(0, PATIENCE_MS));
    const before = verdicts.get(`${channel} ${user}`)?.length ?? 0;
    const heard = () => verdicts.get(`${channel} ${user}`)?.slice(before) ?? [];
    for (let click = 0; click < MOST_CLICKS && !isOver && heard().length === 0; click++) {
      const letter = letters[Math.floor(chance.between(0, letters.length))];
      clicks++;
      await workspace.act.click({ user, channel, ts, actionId: `quiz_choice_${letter}` });
      for (let waited = 0; waited < PATIENCE_MS && heard().length === 0; waited += 50) await sleep(50);
    }
    if (heard().length === 0) ignored.push(`${round} ${user}`);
    told.set(`${round} ${user}`, new Set([...(told.get(`${round} ${user}`) ?? []), ...heard()]));
  }

  return {
    get clicks() {
      return clicks;
    },
    get waiting() {
      return waiting;
    },
    told,
    ignored,
  };
}
