import type { Migration } from '../migrate.ts';

/** Numbers of a workspace by week. */
export const stats: Migration = {
  name: 'stats',
  statements: [
    'create index votes_team on votes (team_id, voted_at)',
    'create index rounds_team on rounds (team_id, due_at)',
  ],
};
