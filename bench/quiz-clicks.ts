import type { ShownMessage } from '../src/workspace/messages.ts';
import type { Person } from '../src/workspace/state.ts';
import type { Workspace } from '../src/workspace/workspace.ts';
import type { Figure, Findings } from './figure.ts';
import { atSteadyRate, waitUntil } from './pace.ts';
import { largest, percentile } from './percentile.ts';
import { connectBot } from './slack-workspace.ts';

const PEOPLE = 200;
const SECONDS = 10;
const CHANNEL = 'C0GENERAL';
const DRAIN_LIMIT_MS = 30_000;
/** chat.update is a method of tier 3: fifty calls a minute. */
const UPDATES_A_MINUTE = 50;

/** Two hundred people click under one question within ten seconds: the time of each private verdict. */
export async function measureQuizClicks(engine: string, env: Record<string, string>): Promise<Findings> {
  const connected = await connectBot({ people: manyPeople(), env });
  const { workspace, bot } = connected;
  try {
    const question = await askExtra(workspace);
    const { times, acks, broken } = await clickAll(workspace, question);
    const shown = () => workspace.message(CHANNEL, question.ts)?.text.includes(`${PEOPLE} people answered`);
    if (!(await waitUntil(() => shown() === true, DRAIN_LIMIT_MS))) {
      broken.push(`The count under the question is not ${PEOPLE}: a submission was lost`);
    }
    const updates = workspace.calls.filter(({ method }) => method === 'chat.update').length;
    broken.push(...bot.complaints().map((line) => `The bot with its quiz on ${engine} said: ${line}`));
    const name = (what: string) => `verdict of ${PEOPLE} clicks, ${engine}, ${what}`;
    const figures: Figure[] = [
      { name: name('ack p99'), value: percentile(acks, 0.99), unit: 'ms' },
      { name: name('p50'), value: percentile(times, 0.5), unit: 'ms' },
      { name: name('p99'), value: percentile(times, 0.99), unit: 'ms', target: { below: 300 } },
      { name: name('slowest'), value: largest(times), unit: 'ms' },
      { name: name('given'), value: times.length, unit: '', target: { atLeast: PEOPLE } },
      { name: name('updates of the count'), value: updates, unit: '', target: { atMost: UPDATES_A_MINUTE } },
    ];
    return { figures, broken };
  } finally {
    await connected.stop();
  }
}

function manyPeople(): Person[] {
  return Array.from({ length: PEOPLE }, (_, index) => ({
    id: `U0PERSON${index}`,
    handle: `person${index}`,
    name: `Person ${index}`,
    locale: index % 2 === 0 ? 'en-US' : 'zh-CN',
    tz: 'Asia/Shanghai',
    tzLabel: 'China Standard Time',
    tzOffset: 28_800,
  }));
}

async function askExtra(workspace: Workspace): Promise<ShownMessage> {
  const place = { user: 'U0ALICE', channel: CHANNEL, command: '/k8s' };
  const shown = (text: RegExp) =>
    workspace.waitFor(
      () => workspace.messages(CHANNEL).find((message) => text.test(message.text)),
      DRAIN_LIMIT_MS,
    );
  await workspace.act.runCommand({ ...place, text: 'quiz on 09:30 Asia/Shanghai mon-fri' });
  await shown(/switched the quiz on/);
  await workspace.act.runCommand({ ...place, text: 'quiz now' });
  return shown(/^(?:Extra question|加一题)/);
}

interface Clicks {
  times: number[];
  acks: number[];
  broken: string[];
}

async function clickAll(workspace: Workspace, question: ShownMessage): Promise<Clicks> {
  const clicks: Clicks = { times: [], acks: [], broken: [] };
  const begun = new Map<string, number>();
  const stop = workspace.listen((change) => {
    if (change.kind !== 'message' || change.visibleTo === undefined) return;
    const since = begun.get(change.visibleTo);
    if (since === undefined) return;
    begun.delete(change.visibleTo);
    clicks.times.push(performance.now() - since);
    const text = workspace.message(CHANNEL, change.ts)?.text ?? '';
    if (!/^(?:Right!|Not quite|答对了|还差一点)/.test(text))
      clicks.broken.push(`A click was answered: ${text.slice(0, 60)}`);
  });
  await atSteadyRate({ perSecond: PEOPLE / SECONDS, count: PEOPLE }, async (index) => {
    const user = `U0PERSON${index}`;
    begun.set(user, performance.now());
    const actionId = choiceIds(question)[index % 2] ?? '';
    const outcome = await workspace.act.click({ user, channel: CHANNEL, ts: question.ts, actionId });
    if (outcome.kind === 'acked') clicks.acks.push(outcome.ms);
    else clicks.broken.push(`A click ended as ${outcome.kind}`);
  });
  await waitUntil(() => begun.size === 0, DRAIN_LIMIT_MS);
  stop();
  return clicks;
}

/** The action ids of the letters. */
function choiceIds({ blocks = [] }: ShownMessage): string[] {
  const elements = blocks.flatMap((block) => (Array.isArray(block.elements) ? block.elements : []));
  return elements.flatMap((element) => (element.type === 'button' ? [String(element.action_id)] : []));
}
