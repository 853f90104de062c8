import { runsText } from '../../markdown/plain-text.ts';
import { parseRuns } from '../../markdown/to-flow.ts';
import { typedLine } from '../texts/quiz/typed-line.ts';

/** Markdown within a line as one plain line of at most so many characters. */
export function plainLine(markdown: string, limit: number): string {
  return typedLine(runsText(parseRuns(markdown)), limit);
}
