import { stripControls } from '../../strip-controls.ts';
import { shorten } from '../frame.ts';

const NAME_CHARS = 30;
const SPACES = /\s+/g;

/** A display name as a short line of plain text: nothing in it can break a line, turn the text or ping. */
export function personName(name: string | undefined, somebody: string): string {
  const line = stripControls(name ?? '')
    .replace(SPACES, ' ')
    .trim();
  return line ? shorten(line, NAME_CHARS) : somebody;
}
