/** The buttons of rounds that people disagree with. Those that accept a choice have its letter in theirs. */
export const CHALLENGE_ACTION_IDS = {
  open: 'challenge_open',
  void: 'challenge_void',
  stands: 'challenge_stands',
  accept: 'challenge_accept',
} as const;

export const CHALLENGE_VIEW_ID = 'challenge_view';

/** For listeners: matches the ids of one row of buttons. */
export const ACCEPT_ACTION = /^challenge_accept_[a-d]$/;
