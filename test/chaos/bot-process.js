// One replica: the real bot as it is built, in a process of its own that may be killed at any moment.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { createBot } from '../../dist/bot.js';
import { keepHeapSmall } from '../../dist/small-heap.js';
import { NAIVE_POSTERS } from './naive-posters.js';

/** `clock` is how far this process's clock is ahead of the real one. */
const { config, clock, poster } = JSON.parse(process.env.CHAOS_BOT);
let ahead = clock;
const listeners = [];

const bot = createBot(config, {
  logger: pino({ level: 'warn' }),
  now: () => Date.now() + ahead,
  monotonic: () => performance.now(),
  randomId: randomUUID,
  sleep,
  onClockMove: (listener) => listeners.push(listener),
  ...(poster && { aroundPoster: NAIVE_POSTERS[poster] }),
});

process.on('message', (message) => {
  if (message.kind === 'figures') return process.send({ figures: figures(message.afterCollection) });
  ahead = message.clock;
  for (const listener of listeners) listener();
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
process.once('SIGTERM', () => {
  void bot.stop().then(() => process.exit());
});

function figures(afterCollection) {
  if (afterCollection) collectGarbage();
  const resources = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  const { heapUsed, rss } = process.memoryUsage();
  return { heapUsed, rss, resources };
}

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

await bot.start();
keepHeapSmall();
process.send('ready');
