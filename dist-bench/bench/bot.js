import { join } from 'node:path';
import { PROJECT_DIR, startMeasuredChild } from './child.js';
export const KNOWLEDGE_DIR = join(PROJECT_DIR, 'knowledge');
export const BOT_COMMAND = [join('dist', 'main.js'), 'start'];
export const READY_TEXT = 'K8s Q&A is ready';
/** The bot in a process of its own, on the project's bank. */
export function startBot(env) {
    return startMeasuredChild({
        command: BOT_COMMAND,
        env: { KNOWLEDGE_DIR, PORT: '0', ...env },
        readyText: READY_TEXT,
    });
}
