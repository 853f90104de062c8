import type { Outcome, PostOutcome } from '../src/workspace/outcome.ts';
import type { Workspace } from '../src/workspace/workspace.ts';
import { type AnswerTimes, listenForAnswers } from './answer-times.ts';
import type { Figure, Findings } from './figure.ts';
import { atSteadyRate, waitUntil } from './pace.ts';
import { largest, percentile } from './percentile.ts';
import type { ConnectedBot } from './slack-workspace.ts';

const COUNT = 1000;
const PER_SECOND = 50;
const DRAIN_LIMIT_MS = 15_000;

type Ask = (question: string, index: number) => Promise<Outcome | PostOutcome>;

/** Envelope to ack and to answer, for commands and for mentions, over the sockets that the bot holds. */
export async function measureSocketAnswers(
  { workspace, bot }: ConnectedBot,
  questions: readonly string[],
): Promise<Findings> {
  const answers = listenForAnswers(workspace);
  try {
    const commands = await run('command', runCommands(workspace, answers), { answers, questions });
    const { peakMb, cpuMs } = await bot.usage();
    const mentions = await run('mention', mention(workspace), { answers, questions });
    const end = await bot.usage();
    const figures: Figure[] = [
      ...commands.figures,
      ...mentions.figures,
      { name: `peak memory after ${COUNT} answers`, value: peakMb, unit: 'MB', target: { atMost: 150 } },
      { name: `peak memory after ${2 * COUNT} answers`, value: end.peakMb, unit: 'MB' },
      { name: 'CPU an answer, start included', value: cpuMs / COUNT, unit: 'ms' },
      { name: 'CPU a later answer', value: (end.cpuMs - cpuMs) / COUNT, unit: 'ms' },
    ];
    const complaints = bot.complaints().map((line) => `The bot in Socket Mode said: ${line}`);
    return { figures, broken: [...commands.broken, ...mentions.broken, ...complaints] };
  } finally {
    answers.stop();
  }
}

/** Every person in each of their channels in turn, so that one's commands lie far enough apart. */
function runCommands(workspace: Workspace, answers: AnswerTimes): Ask {
  const places = workspace.channels.flatMap(({ id: channel, members }) =>
    workspace.people.filter(({ id }) => members.includes(id)).map(({ id: user }) => ({ user, channel })),
  );
  return async (text, index) => {
    const place = places[index % places.length];
    if (place === undefined) throw new Error('The workspace has no people or no channels');
    answers.commandSent(place.channel, place.user);
    return await workspace.act.runCommand({ ...place, command: '/k8s', text });
  };
}

function mention({ act, people, channels, bot }: Workspace): Ask {
  const joined = channels.filter(({ kind, isBotMember }) => kind === 'channel' && isBotMember);
  return async (question, index) => {
    const [user, channel] = [people[index % people.length]?.id, joined[index % joined.length]?.id];
    if (user === undefined || channel === undefined) throw new Error('Nobody can mention the bot anywhere');
    return await act.postMessage({ user, channel, text: `@${bot.handle} ${question}` });
  };
}

async function run(
  what: string,
  ask: Ask,
  { answers, questions }: { answers: AnswerTimes; questions: readonly string[] },
): Promise<Findings> {
  const earlier = answers.times.length;
  const acks: number[] = [];
  const broken: string[] = [];
  await atSteadyRate({ perSecond: PER_SECOND, count: COUNT }, async (index) => {
    const outcome = await ask(questions[index % questions.length] ?? 'probes', index);
    if (outcome.kind === 'acked') acks.push(outcome.ms);
    else broken.push(`A ${what} ended as ${outcome.kind}`);
  });
  await waitUntil(() => answers.waiting() === 0, DRAIN_LIMIT_MS);
  const times = answers.times.slice(earlier);
  if (times.length !== COUNT) broken.push(`${COUNT} ${what}s got ${times.length} answers`);
  broken.push(...answers.failures.splice(0).map((line) => `Slack said: ${line}`));
  return { figures: figuresOf(what, acks, times), broken };
}

function figuresOf(what: string, acks: readonly number[], times: readonly number[]): Figure[] {
  return [
    { name: `${what} to ack, p50`, value: percentile(acks, 0.5), unit: 'ms' },
    { name: `${what} to ack, p99`, value: percentile(acks, 0.99), unit: 'ms', target: { below: 15 } },
    { name: `${what} to answer, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `${what} to answer, p99`, value: percentile(times, 0.99), unit: 'ms', target: { below: 50 } },
    { name: `${what} to answer, slowest`, value: largest(times), unit: 'ms' },
    { name: `${what} to answer, first`, value: times[0] ?? null, unit: 'ms' },
  ];
}
