/** The button below a workspace's numbers. */
export const STATS_ACTION_IDS = { csv: 'stats_csv' } as const;
