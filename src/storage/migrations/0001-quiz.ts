import type { Migration } from '../migrate.ts';

/** The tables of the daily quiz and of repeated deliveries. Times are epoch milliseconds. */
export const quiz: Migration = {
  name: 'quiz',
  statements: [
    // A channel's quiz; "settings" is JSON, to which a later version may add. "off" keeps the row: switched on again,
    // today's question is not posted twice. "revision" grows with every change; stop_... say why it is "stopped".
    `create table subscriptions (
      id text not null primary key,
      team_id text not null,
      channel_id text not null,
      state text not null check (state in ('on', 'off', 'stopped')),
      stop_blame text check (stop_blame in ('channel', 'workspace')),
      stop_error text,
      settings text not null,
      since bigint not null,
      last_date text,
      revision integer not null,
      next_due_at bigint,
      changed_by text not null,
      created_at bigint not null,
      changed_at bigint not null,
      unique (team_id, channel_id),
      check ((state = 'stopped') = (stop_blame is not null)),
      check ((stop_blame is null) = (stop_error is null)),
      check (state = 'on' or next_due_at is null)
    )`,
    "create index subscriptions_due on subscriptions (next_due_at, id) where state = 'on'",

    // One quiz item in one channel. A daily round is unique by subscription and local date; an extra one (/k8s quiz
    // now) has no subscription. "item" is the item as posted, as JSON: the bank may change under a posted question.
    // Whether it was posted is the state of the post with its id; revealed_at alone says that it is closed.
    `create table rounds (
      id text not null primary key,
      kind text not null check (kind in ('daily', 'extra')),
      subscription_id text references subscriptions (id),
      local_date text not null,
      team_id text not null,
      channel_id text not null,
      lang text not null check (lang in ('en', 'zh', 'both')),
      item_id text,
      item text,
      due_at bigint not null,
      reveal_at bigint not null,
      revealed_at bigint,
      answered integer not null default 0,
      unique (subscription_id, local_date),
      check ((kind = 'daily') = (subscription_id is not null)),
      check ((item is null) = (item_id is null))
    )`,
    'create index rounds_channel on rounds (team_id, channel_id, due_at, id)',
    `create index rounds_open on rounds (reveal_at, id) where revealed_at is null and item_id is not null`,
    `create index rounds_open_channel on rounds (team_id, channel_id, reveal_at)
      where revealed_at is null and item_id is not null`,

    // What the clock owes to channels and people, "content" as JSON. "posting": a replica holds it, with "attempt" as
    // the fence of its results. free_at: the earliest time at which it may be taken (again), by its due time, the
    // holder's lease or a pause. in_doubt: an attempt that gave it back may have reached Slack.
    `create table posts (
      id text not null primary key,
      kind text not null,
      team_id text not null,
      channel_id text not null,
      content text not null,
      rank integer not null,
      due_at bigint not null,
      deadline_at bigint not null,
      state text not null check (state in ('due', 'posting', 'posted', 'missed', 'unknown', 'failed')),
      reason text,
      attempt integer not null default 0,
      owner text,
      free_at bigint not null,
      first_try_at bigint,
      in_doubt integer not null default 0 check (in_doubt in (0, 1)),
      message_ts text,
      posted_at bigint,
      check ((state = 'posted') = (message_ts is not null)),
      check ((message_ts is null) = (posted_at is null))
    )`,
    "create index posts_queue on posts (due_at, rank, id) where state in ('due', 'posting')",
    "create index posts_free on posts (free_at) where state in ('due', 'posting')",

    // When each replica's scheduler was alive: a due time that no heartbeat covers is late.
    `create table heartbeats (
      owner text not null primary key,
      since bigint not null,
      last_at bigint not null
    )`,
    'create index heartbeats_last on heartbeats (last_at)',

    // The first choice of a person in a round counts. "choice" is a place in the list of choices as posted.
    `create table submissions (
      round_id text not null references rounds (id) on delete cascade,
      team_id text not null,
      user_id text not null,
      choice integer not null check (choice >= 0),
      is_right integer not null check (is_right in (0, 1)),
      submitted_at bigint not null,
      primary key (round_id, user_id)
    )`,
    'create index submissions_person on submissions (team_id, user_id, submitted_at)',

    // Answers given in practice. Nothing but them is stored of it.
    `create table practice_answers (
      team_id text not null,
      user_id text not null,
      item_id text not null,
      is_right integer not null check (is_right in (0, 1)),
      answered_at bigint not null
    )`,
    'create index practice_answers_person on practice_answers (team_id, user_id, answered_at)',

    // What people choose for themselves; "hides": from boards.
    `create table people (
      team_id text not null,
      user_id text not null,
      hides integer not null check (hides in (0, 1)),
      primary key (team_id, user_id)
    )`,

    // Deliveries of Slack that were handled.
    `create table seen (
      key text not null primary key,
      expires_at bigint not null
    )`,
    'create index seen_expiry on seen (expires_at)',
  ],
};
