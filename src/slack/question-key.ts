import { createHash } from 'node:crypto';
import { questionText } from './question-text.ts';

const SPACES = /\s+/g;

/** The same for two texts that ask the same: mentions and spaces make no difference. Not to be read back. */
export function questionKey(slackText: string): string {
  const question = questionText(slackText).replace(SPACES, ' ');
  return createHash('sha256').update(question).digest('base64url');
}
