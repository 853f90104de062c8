/** The buttons of what people asked in vain. */
export const GAP_ACTION_IDS = {
  more: 'gap_more',
  draft: 'gap_draft',
  write: 'gap_write',
  same: 'gap_same',
  dismiss: 'gap_dismiss',
} as const;

/** The `callback_id`s of its modals. */
export const GAP_VIEW_IDS = { alias: 'gap_alias_view', draft: 'gap_draft_view' } as const;

/** Every id of what a workspace adds to the bank, of what is stored about people, and of numbers. */
export const ANY_GAP_ACTION = /^(?:gap|suggest|challenge|privacy|stats)_[a-z_]+$/;
