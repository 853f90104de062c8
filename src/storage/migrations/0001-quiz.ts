import type { Migration } from '../migrate.ts';

/** The tables of the daily quiz and of repeated deliveries (reliability study §4.2). Times are epoch milliseconds. */
export const quiz: Migration = {
  name: 'quiz',
  statements: [
    // A channel's quiz settings. "off" keeps the row: switched on again, today's question is not posted twice.
    // Weekdays are ISO digits, '12345'; topics and pauses JSON lists; state_reason says why "stopped".
    `create table subscriptions (
      id text not null primary key,
      team_id text not null,
      channel_id text not null,
      local_time text not null,
      zone text not null,
      weekdays text not null,
      lang text not null,
      topics text not null default '[]',
      reveal text not null,
      pauses text not null default '[]',
      state text not null check (state in ('on', 'off', 'stopped')),
      state_reason text,
      next_due_at bigint,
      updated_by text not null,
      created_at bigint not null,
      updated_at bigint not null,
      unique (team_id, channel_id)
    )`,
    'create index subscriptions_due on subscriptions (next_due_at)',

    // One quiz item in one channel. A daily round is unique by subscription and local date; an extra one (/k8s quiz
    // now) has no subscription. "item" is the item as posted, as JSON: the bank may change under a posted question.
    `create table rounds (
      id text not null primary key,
      kind text not null check (kind in ('daily', 'extra')),
      subscription_id text references subscriptions (id),
      local_date text,
      team_id text not null,
      channel_id text not null,
      lang text not null,
      item_id text,
      item text,
      state text not null check (state in
        ('due', 'posting', 'posted', 'revealed', 'missed', 'unknown', 'failed')),
      reason text,
      due_at bigint not null,
      deadline_at bigint not null,
      message_ts text,
      posted_at bigint,
      reveal_at bigint,
      revealed_at bigint,
      unique (subscription_id, local_date),
      check (kind = 'extra' or (subscription_id is not null and local_date is not null)),
      check (kind = 'daily' or subscription_id is null)
    )`,
    'create index rounds_due on rounds (state, due_at)',
    'create index rounds_reveal on rounds (state, reveal_at)',
    'create index rounds_channel on rounds (team_id, channel_id, due_at)',

    // Work that one replica at a time does: task 'post' or 'reveal', subject the round's id. Who took it last holds
    // it until lease_until; its attempt is the fence for recording the result.
    `create table claims (
      task text not null,
      subject text not null,
      attempt integer not null check (attempt > 0),
      owner text not null,
      lease_until bigint not null,
      first_try_at bigint not null,
      primary key (task, subject)
    )`,

    // When each replica's scheduler was alive: a due time that no heartbeat covers is late.
    `create table heartbeats (
      owner text not null primary key,
      since bigint not null,
      last_at bigint not null
    )`,

    // The first choice of a person in a round counts. "choice" is a place in the list of choices as posted.
    `create table submissions (
      round_id text not null references rounds (id) on delete cascade,
      user_id text not null,
      choice integer not null check (choice >= 0),
      is_right integer not null check (is_right in (0, 1)),
      submitted_at bigint not null,
      primary key (round_id, user_id)
    )`,
    'create index submissions_person on submissions (user_id, submitted_at)',

    // Deliveries of Slack that were handled.
    `create table seen (
      key text not null primary key,
      expires_at bigint not null
    )`,
    'create index seen_expiry on seen (expires_at)',
  ],
};
