import type { KnownBlock, RichTextBlockElement } from '@slack/types';

/** Something small that pages are packed from; `text` is what it says in plain words, unescaped. */
export type Piece =
  | { kind: 'rich'; element: RichTextBlockElement; text: string }
  | { kind: 'block'; block: KnownBlock; text: string };

/**
 * Where flow is shown: pages of a thread (every table native, one a page), a single message (the first table
 * native), or a modal (none: Slack has no tables there).
 */
export type Surface = 'thread' | 'single' | 'modal';
