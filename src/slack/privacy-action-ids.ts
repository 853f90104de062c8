/** The buttons of what is stored about a person. */
export const PRIVACY_ACTION_IDS = { export: 'privacy_export', delete: 'privacy_delete' } as const;
