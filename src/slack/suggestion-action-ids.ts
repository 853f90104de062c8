/** The buttons of quiz items that members suggest. */
export const SUGGESTION_ACTION_IDS = {
  open: 'suggest_open',
  accept: 'suggest_accept',
  refuse: 'suggest_refuse',
} as const;

export const SUGGESTION_VIEW_IDS = { suggest: 'suggest_view', refuse: 'suggest_refuse_view' } as const;
