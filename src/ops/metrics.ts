import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../observer.ts';
import { SECONDS } from './buckets.ts';

/** What the bot counts and measures; names, labels and meaning stand in docs/reference.md. */
export interface Metrics extends Observer {
  apiCall(method: string, result: string): void;
  /** Null where there are none: it is not a number then, and no alert's. */
  sockets(open: number | null): void;
  bank(entries: number, items: number, loadedAt: number): void;
  /** Prometheus' text format, and its content type. */
  text(): Promise<string>;
  readonly type: string;
}

const PREFIX = 'k8s_qa_bot_';

export function createMetrics(): Metrics {
  const registry = new Registry();
  // Event-loop lag, heap, garbage collection, file handles.
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const all = createInstruments(registry);
  return {
    question(labels, { search, answer }) {
      all.questions.inc({ ...labels });
      all.searches.observe(search);
      all.answers.observe(answer);
    },
    gap: (kind) => all.gaps.inc({ kind }),
    vote: (vote) => all.votes.inc({ vote }),
    apiCall: (method, result) => all.calls.inc({ method, result }),
    post(labels, lateSeconds) {
      all.posts.inc(labels);
      if (lateSeconds !== null) all.lateness.observe(lateSeconds);
    },
    click: (verdict) => all.clicks.inc({ verdict }),
    looked: (isDone) => all.database.set(isDone ? 1 : 0),
    sockets: (open) => all.sockets.set(open ?? Number.NaN),
    bank(entryCount, itemCount, loadedAt) {
      all.entries.set(entryCount);
      all.items.set(itemCount);
      all.loaded.set(loadedAt / 1_000);
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

function createInstruments(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: PREFIX + name, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: PREFIX + name, help, buckets, registers });
  const gauge = (name: string, help: string) => new Gauge({ name: PREFIX + name, help, registers });
  return {
    questions: counter('questions_total', 'Questions by place, language, outcome', ['by', 'lang', 'outcome']),
    gaps: counter('gaps_total', 'Questions without an answer by kind', ['kind']),
    votes: counter('votes_total', 'Votes on answers', ['vote']),
    answers: histogram('answer_seconds', 'From the question to the accepted answer', SECONDS.answer),
    searches: histogram('search_seconds', 'Search and excerpt of one question', SECONDS.search),
    calls: counter('slack_calls_total', 'Calls of the Web API by method and result', ['method', 'result']),
    posts: counter('posts_total', 'Posts of the clock by kind and result', ['kind', 'result']),
    lateness: histogram('post_late_seconds', 'From the due time of a post to its claim', SECONDS.late),
    clicks: counter('clicks_total', 'Clicks on choices by verdict', ['verdict']),
    sockets: gauge('sockets_open', 'Open sockets to Slack'),
    database: gauge('database_up', 'Whether the last look of the scheduler wrote'),
    entries: gauge('bank_entries', 'Entries of the bank'),
    items: gauge('bank_quiz_items', 'Quiz items of the bank'),
    loaded: gauge('bank_loaded_timestamp_seconds', 'When the bank was served last'),
  };
}
