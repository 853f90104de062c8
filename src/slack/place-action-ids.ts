/** Buttons and fields of the places to ask beside messages; each begins with the place's name. */
export const BROWSE_ACTION_IDS = {
  topics: 'browse_topics',
  topic: 'browse_topic',
  /** A menu of topics where they are too many for buttons. */
  pick: 'browse_pick',
  previous: 'browse_previous',
  next: 'browse_next',
  open: 'browse_open',
  random: 'browse_random',
} as const;

export const LANGUAGE_ACTION_IDS = { choose: 'language_choose' } as const;

export const HOME_ACTION_IDS = {
  /** The field itself, sent with Enter. */
  question: 'home_question',
  search: 'home_search',
} as const;

/** The `callback_id`s that the manifest declares; a test holds them equal. */
export const SHORTCUT_IDS = { answer: 'answer_message', ask: 'ask_question' } as const;

/** The `callback_id` of the search modal; its field is block and action in one. */
export const SEARCH_VIEW_ID = 'search';
export const SEARCH_FIELD = 'search_question';

/** For listeners: one id a button, so that two may stand in one row. */
export const TOPIC_ACTION = /^browse_topic(?:_\d+)?$/;
export const PICK_ACTION = /^browse_pick(?:_\d+)?$/;
export const LANGUAGE_ACTION = /^language_choose(?:_[a-z]+)?$/;

/** Every id of these places, and what later versions call theirs. */
export const ANY_PLACE_ACTION = /^(?:browse|language|home|search)_/;
