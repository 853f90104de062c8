import type { Migration } from '../migrate.ts';

/** What people asked, and what a workspace adds to the bank: aliases, drafts, quiz items. */
export const gaps: Migration = {
  name: 'gaps',
  statements: [
    // Questions that were answered. "text" is null after 30 days; "terms" are joined by spaces. "entry_id" answered, or
    // is the nearest; "opened_id" is the offered entry that the person opened. "settled": what a manager did about it.
    `create table questions (
      team_id text not null,
      id text not null,
      user_id text not null,
      channel_id text not null,
      asked_by text not null,
      lang text not null check (lang in ('en', 'zh')),
      text text,
      terms text not null,
      outcome text not null check (outcome in ('found', 'choices', 'nothing')),
      entry_id text,
      is_near integer not null check (is_near in (0, 1)),
      opened_id text,
      settled text check (settled in ('alias', 'draft', 'dismissed')),
      asked_at bigint not null,
      primary key (team_id, id)
    )`,
    'create index questions_age on questions (asked_at)',
    'create index questions_team on questions (team_id, asked_at)',
    'create index questions_person on questions (team_id, user_id, asked_at)',
    'create index questions_words on questions (asked_at) where text is not null',

    // What people said of an answer, by the id of the question.
    `create table votes (
      team_id text not null,
      question_id text not null,
      user_id text not null,
      vote text not null check (vote in ('up', 'down')),
      note text,
      voted_at bigint not null,
      primary key (team_id, question_id, user_id)
    )`,
    'create index votes_person on votes (team_id, user_id)',
    'create index votes_age on votes (voted_at)',
    'create index votes_notes on votes (voted_at) where note is not null',

    // The number that grows with every change of what the workspace adds: replicas look at it alone.
    `create table additions (
      team_id text not null primary key,
      revision integer not null
    )`,

    // Other names of entries.
    `create table aliases (
      team_id text not null,
      entry_id text not null,
      alias text not null,
      lang text not null check (lang in ('en', 'zh')),
      added_by text not null,
      added_at bigint not null,
      primary key (team_id, entry_id, alias)
    )`,
    'create index aliases_person on aliases (team_id, added_by)',

    // Sections that managers began: a Markdown file each, in the bank's format.
    `create table drafts (
      team_id text not null,
      id text not null,
      lang text not null check (lang in ('en', 'zh')),
      markdown text not null,
      changed_by text not null,
      changed_at bigint not null,
      primary key (team_id, id)
    )`,

    // Quiz items that members suggested, as JSON; "accepted" ones are asked.
    `create table suggestions (
      team_id text not null,
      id text not null,
      item text not null,
      state text not null check (state in ('waiting', 'accepted', 'refused')),
      suggested_by text not null,
      suggested_at bigint not null,
      decided_by text,
      decided_at bigint,
      reason text,
      primary key (team_id, id),
      check ((state = 'waiting') = (decided_by is null)),
      check ((decided_by is null) = (decided_at is null))
    )`,
    'create index suggestions_state on suggestions (team_id, state, suggested_at)',
    'create index suggestions_person on suggestions (team_id, suggested_by)',

    // Where a workspace hears every week of what it could not find.
    `create table digests (
      team_id text not null primary key,
      channel_id text not null,
      lang text not null check (lang in ('en', 'zh')),
      zone text not null,
      next_due_at bigint not null,
      changed_by text not null,
      changed_at bigint not null
    )`,
    'create index digests_due on digests (next_due_at)',

    // What a person was told in direct messages, for who wants to see or delete it.
    "create index posts_notices on posts (team_id, channel_id) where kind = 'notice'",
  ],
};
