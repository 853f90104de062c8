/** How a question came to the bot: its place, as numbers show it. */
export const ASKED_BY = [
  'command',
  'mention',
  'direct',
  'follow-up',
  'plain',
  'shortcut',
  'search',
  'step',
] as const;
export type AskedBy = (typeof ASKED_BY)[number];
