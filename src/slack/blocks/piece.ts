import type { KnownBlock, RichTextBlockElement } from '@slack/types';
import type { FlowNode } from '../../markdown/flow.ts';

/** Something small that pages are packed from; `text` is what it says in plain words, unescaped. */
export type Piece = (
  | { kind: 'rich'; element: RichTextBlockElement }
  | { kind: 'block'; block: KnownBlock }
) & {
  text: string;
  /** It introduces the next piece, so no page ends with it; a lead-in may also be an item with more below it. */
  leads?: 'header' | 'heading' | 'lead-in';
  /** It goes on with the piece before, and is joined to it by these characters where one page holds both. */
  joins?: string;
};

/** Shows what stands inside a list item at this depth. */
export type EmitInner = (flow: readonly FlowNode[], depth: number, border?: 1) => Piece[];

/**
 * Where flow is shown: pages of a thread (every table native, one a page), a single message (the first table
 * native), or a modal (none: Slack has no tables there).
 */
export type Surface = 'thread' | 'single' | 'modal';
