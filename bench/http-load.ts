import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeSlack } from './fake-slack.ts';
import type { HttpBot } from './http-bots.ts';
import { atSteadyRate } from './pace.ts';
import { postCommand } from './signed-command.ts';

/** A person waits no longer than this; the answer counts as lost. */
const ANSWER_LIMIT_MS = 10_000;

export interface Load {
  slack: FakeSlack;
  questions: readonly string[];
}

export interface LoadResult {
  /** Milliseconds from request to the use of its response_url, of the complete answers. */
  times: number[];
  /** Why answers are missing, one each. */
  lost: string[];
  perSecond: number;
  /** CPU time of the bot an answer, in milliseconds; unlike the rate it hardly depends on other work. */
  cpuMs: number;
  /** Share of the time in which this process was busy: near 1, it is this process that is measured. */
  benchBusy: number;
}

let commands = 0;

/** As many complete answers as `concurrency` people get who ask again as soon as they are answered. */
export function closedLoop(
  bot: HttpBot,
  load: Load,
  { concurrency, ms }: { concurrency: number; ms: number },
): Promise<LoadResult> {
  return recorded(bot, async (ask) => {
    const end = performance.now() + ms;
    const person = async () => {
      while (performance.now() < end) await ask(bot, load);
    };
    await Promise.all(Array.from({ length: concurrency }, person));
  });
}

/** `perSecond` commands a second for `seconds`. */
export function steadyLoad(
  bot: HttpBot,
  load: Load,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<LoadResult> {
  return recorded(bot, (ask) =>
    atSteadyRate({ perSecond, count: perSecond * seconds }, () => ask(bot, load)),
  );
}

type AskOnce = (bot: HttpBot, load: Load) => Promise<void>;

async function recorded({ child }: HttpBot, run: (ask: AskOnce) => Promise<void>): Promise<LoadResult> {
  const times: number[] = [];
  const lost: string[] = [];
  const { cpuMs: cpuBefore } = await child.usage();
  const before = performance.eventLoopUtilization();
  const begin = performance.now();
  await run(async (bot, load) => {
    const since = performance.now();
    try {
      await completeAnswer(bot, load);
      times.push(performance.now() - since);
    } catch (error) {
      lost.push(String(error));
    }
  });
  const seconds = (performance.now() - begin) / 1000;
  const { utilization } = performance.eventLoopUtilization(before);
  const cpuMs = ((await child.usage()).cpuMs - cpuBefore) / times.length;
  return { times, lost, perSecond: times.length / seconds, cpuMs, benchBusy: utilization };
}

/** Resolves when the request was acknowledged and its response_url used; throws where one is missing. */
async function completeAnswer(bot: HttpBot, { slack, questions }: Load): Promise<void> {
  commands += 1;
  const id = `bench-${commands}`;
  const question = questions[commands % questions.length] ?? 'probes';
  // The bot remembers answers; half of the questions are asked for the first time.
  const text = commands % 2 === 0 ? question : `${question} ${firstWord(questions, commands)}`;
  const given = new AbortController();
  const late = sleep(ANSWER_LIMIT_MS, undefined, { signal: given.signal }).then(() => {
    throw new Error(`No complete answer to "${text}" within ${ANSWER_LIMIT_MS} ms`);
  });
  try {
    const answered = slack.answered(id);
    const acked = postCommand(bot, { id, text, responseUrl: slack.responseUrl(id) });
    await Promise.race([Promise.all([acked, answered]), late]);
  } finally {
    given.abort();
    slack.forget(id);
  }
}

/** A word of another question, so that the two together were hardly asked before. */
function firstWord(questions: readonly string[], commands: number): string {
  const other = questions[(commands * 31 + Math.floor(commands / questions.length)) % questions.length] ?? '';
  return other.split(' ')[0] ?? '';
}
