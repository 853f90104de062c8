import { join } from 'node:path';
import { type Child, PROJECT_DIR, startMeasuredChild } from './child.ts';

export const KNOWLEDGE_DIR = join(PROJECT_DIR, 'knowledge');
export const BOT_COMMAND = [join('dist', 'main.js'), 'start'] as const;
export const READY_TEXT = 'K8s Q&A is ready';

/** One person asks for all, which a loop of another app would look like. */
const NO_RATE_LIMITS = { RATE_PER_PERSON: '1000000', RATE_PER_CHANNEL: '1000000' };

/** The bot in a process of its own, on the project's bank. */
export function startBot(env: Record<string, string>): Promise<Child> {
  return startMeasuredChild({
    command: BOT_COMMAND,
    env: { KNOWLEDGE_DIR, PORT: '0', ...NO_RATE_LIMITS, ...env },
    readyText: READY_TEXT,
  });
}
