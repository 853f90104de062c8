import { typedLine } from '../../texts/quiz/typed-line.ts';

const NAME_CHARS = 30;

/** A display name as plain text, or "somebody" where there is none. */
export function personName(name: string | undefined, somebody: string): string {
  return typedLine(name ?? '', NAME_CHARS) || somebody;
}
