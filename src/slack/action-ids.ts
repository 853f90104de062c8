/**
 * The buttons of the bot. `choose` replaces the message it stands in, `related` goes on from an answer (Slack takes an
 * id once in a row); `vote` is Slack's pair of thumbs, `helpful` and `notIt` the plain buttons instead.
 */
export const ACTION_IDS = {
  full: 'answer_full',
  page: 'answer_page',
  share: 'answer_share',
  language: 'answer_language',
  choose: 'answer_choose',
  related: 'answer_related',
  related2: 'answer_related_2',
  related3: 'answer_related_3',
  vote: 'answer_vote',
  helpful: 'answer_helpful',
  notIt: 'answer_not_it',
  tell: 'answer_tell',
  remove: 'answer_remove',
} as const;

export type ActionId = (typeof ACTION_IDS)[keyof typeof ACTION_IDS];

/** The dialog that takes what a person was looking for. */
export const NOTE_VIEW_ID = 'answer_note';
