/** The buttons of the bot. `choose` replaces the message it stands in, `related` goes on from a full answer. */
export const ACTION_IDS = {
  full: 'answer_full',
  page: 'answer_page',
  share: 'answer_share',
  language: 'answer_language',
  choose: 'answer_choose',
  related: 'answer_related',
} as const;

export type ActionId = (typeof ACTION_IDS)[keyof typeof ACTION_IDS];
