import type { Migration } from '../migrate.ts';

/** Workspaces that installed the app themselves; tokens only as sealed text. */
export const installations: Migration = {
  name: 'installations',
  statements: [
    // owner: the team's id, or the enterprise's for an organisation-wide installation.
    `create table installations (
      owner text not null primary key,
      team_id text,
      enterprise_id text,
      bot_id text,
      sealed text not null,
      installed_at bigint not null
    )`,
  ],
};
