import type { ContextBlock } from '@slack/types';
import type { Instant } from '../../../quiz/calendar/zone-clock.ts';
import { escapeText } from '../../escape.ts';
import type { Piece } from '../piece.ts';

/** What stands in a sentence for a moment that every reader is shown by the own clock. */
export interface ShownMoment {
  at: Instant;
  /** Between the day and the time. */
  between: string;
  /** In the channel's zone, for `text` and for old clients. */
  fallback: string;
}

/** A small grey line with a moment in it; `sentence` is given what stands for the moment. */
export function dateNotePiece(
  { at, between, fallback }: ShownMoment,
  sentence: (when: string) => string,
): Piece {
  const [before = '', after = ''] = sentence(SPLIT).split(SPLIT);
  const token = `<!date^${Math.floor(at / 1000)}^{date_long_pretty}${between}{time}|${escapeText(fallback).replaceAll('|', '¦')}>`;
  const block: ContextBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `${escapeText(before)}${token}${escapeText(after)}` }],
  };
  return { kind: 'block', block, text: sentence(fallback) };
}

const SPLIT = '\u0000';
