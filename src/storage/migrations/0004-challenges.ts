import type { Migration } from '../migrate.ts';

/** What people object to in revealed rounds, and what managers decided. */
export const challenges: Migration = {
  name: 'challenges',
  statements: [
    // One a person and round.
    `create table challenges (
      round_id text not null references rounds (id) on delete cascade,
      team_id text not null,
      user_id text not null,
      reason text not null,
      made_at bigint not null,
      primary key (round_id, user_id)
    )`,
    'create index challenges_team on challenges (team_id, made_at)',
    'create index challenges_person on challenges (team_id, user_id)',

    // One a round. "choice": of "also-right" alone, the index of the choice that counts as right too.
    `create table rulings (
      round_id text not null primary key references rounds (id) on delete cascade,
      team_id text not null,
      kind text not null check (kind in ('void', 'also-right', 'stands')),
      choice integer,
      ruled_by text not null,
      ruled_at bigint not null,
      check ((kind = 'also-right') = (choice is not null))
    )`,
    'create index rulings_team on rulings (team_id)',
  ],
};
