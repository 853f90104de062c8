import { graphemeEnd } from '../../../markdown/cut-runs.ts';
import { stripControls } from '../../strip-controls.ts';

const SPACES = /\s+/g;

/** What a person typed (a name of their own, of a holiday) as a short line: it can break no line and turn no text. */
export function typedLine(typed: string, limit: number): string {
  const line = stripControls(typed).replace(SPACES, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, graphemeEnd(line, limit - 1))}…`;
}
