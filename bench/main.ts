import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadBank } from '../src/knowledge/load.ts';
import { startPostgres } from '../test/support/postgres-server.ts';
import { KNOWLEDGE_DIR } from './bot.ts';
import type { Findings } from './figure.ts';
import { measureHttpMode } from './http-mode.ts';
import { questionsOf } from './questions.ts';
import { measureQuizClicks } from './quiz-clicks.ts';
import { measureQuizMemory } from './quiz-memory.ts';
import { jsonReport, tableReport } from './report.ts';
import { measureSearch } from './search-time.ts';
import { connectBot } from './slack-workspace.ts';
import { measureSocketAnswers } from './socket-answers.ts';
import { measureSocketGaps } from './socket-gaps.ts';
import { measureStart } from './start-time.ts';

const USAGE = `Usage: npm run bench -- [--json] [--long] [--only start|search|sockets|http|clicks|memory]
  --json  prints JSON alone; else a table, and JSON as the last line
  --long  60 seconds instead of 10 of steady load in HTTP mode
  --only  one part`;

const OPTIONS = {
  json: { type: 'boolean' },
  long: { type: 'boolean' },
  only: { type: 'string' },
} as const;

/** Every part has bounds of its own; this one is for what nobody foresaw. */
const LIMIT_MS = 20 * 60_000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const loadBefore = currentLoad();
  const bank = await loadBank([KNOWLEDGE_DIR]);
  const questions = questionsOf(bank);
  const parts: [string, () => Promise<Findings>][] = [
    ['start', measureStart],
    ['search', measureSearch],
    ['sockets', () => measureSockets(questions)],
    ['http', () => measureHttpMode(questions, { steadySeconds: values.long ? 60 : 10 })],
    ['clicks', measureClicks],
    ['memory', measureQuizMemory],
  ];
  if (values.only !== undefined && !parts.some(([name]) => name === values.only)) {
    throw new Error(`There is no part "${values.only}"`);
  }
  const findings: Findings = { figures: [], broken: [] };
  for (const [name, measure] of parts) {
    if (values.only !== undefined && values.only !== name) continue;
    console.error(`Measuring: ${name} …`);
    const { figures, broken } = await measure().catch(brokenPart(name));
    findings.figures.push(...figures);
    findings.broken.push(...broken);
  }
  const machine = {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cpus: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    entries: bank.entries.length,
    loadBefore,
    loadAfter: currentLoad(),
  };
  if (!values.json) console.log(`\n${tableReport(machine, findings)}\n`);
  console.log(jsonReport(machine, findings));
  process.exitCode = findings.broken.length === 0 ? 0 : 1;
}

async function measureSockets(questions: readonly string[]): Promise<Findings> {
  const connected = await connectBot();
  try {
    const answers = await measureSocketAnswers(connected, questions);
    const gaps = await measureSocketGaps(connected.workspace);
    return {
      figures: [...answers.figures, ...gaps.figures],
      broken: [...answers.broken, ...gaps.broken],
    };
  } finally {
    await connected.stop();
  }
}

/** Over a SQLite file, and over PostgreSQL where there is one. */
async function measureClicks(): Promise<Findings> {
  const sqlite = await measureQuizClicks('SQLite', {});
  const server = await startPostgres();
  if (!server) return sqlite;
  try {
    const postgres = await measureQuizClicks('PostgreSQL', { DATABASE_URL: server.url });
    return {
      figures: [...sqlite.figures, ...postgres.figures],
      broken: [...sqlite.broken, ...postgres.broken],
    };
  } finally {
    await server.stop();
  }
}

/** The other parts are still worth measuring. */
function brokenPart(name: string): (error: unknown) => Findings {
  return (error) => {
    const text = error instanceof Error ? error.stack : String(error);
    return { figures: [], broken: [`The part "${name}" failed: ${text}`] };
  };
}

function currentLoad(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error(`The benchmark was stopped: it took more than ${LIMIT_MS / 60_000} minutes`);
  process.exit(1);
}, LIMIT_MS).unref();

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.message}\n\n${USAGE}` : error);
  process.exit(1);
});
