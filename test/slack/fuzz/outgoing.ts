import type { Call } from '../../../src/workspace/call-log.ts';

/** Slack's markup that notifies somebody. */
const LIVE = /<(?:@|!(?!date\^))[^>]*>/;
const LIVE_ELEMENTS = new Set(['user', 'usergroup', 'broadcast']);

/** The texts and elements of a call that would notify somebody. */
export function liveMentions({ args }: Call): string[] {
  const found: string[] = [];
  if (typeof args.text === 'string' && LIVE.test(args.text)) found.push(args.text);
  for (const key of ['blocks', 'view']) collect(parsed(args[key]), found);
  return found;
}

function collect(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && LIVE_ELEMENTS.has(String(value.type))) found.push(JSON.stringify(value));
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value && LIVE.test(String(value.text)))
    found.push(String(value.text));
  for (const inner of Object.values(value)) collect(inner, found);
}

/** Blocks and views of a call, as data. */
export function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
