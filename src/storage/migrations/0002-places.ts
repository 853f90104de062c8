import type { Migration } from '../migrate.ts';

/** Where and how people are answered: their language, channels' modes, the answers that follow their questions. */
export const places: Migration = {
  name: 'places',
  statements: [
    // The language a person chose for the bot; null: Slack's.
    "alter table people add column lang text check (lang in ('en', 'zh'))",

    // What the bot answers in a channel. A channel without a row is in the mode of all.
    `create table channels (
      team_id text not null,
      channel_id text not null,
      mode text not null check (mode in ('off', 'mention', 'questions')),
      changed_by text not null,
      changed_at bigint not null,
      primary key (team_id, channel_id)
    )`,

    // Public answers, by the message that asked: they follow its edits, and go with it.
    `create table answers (
      team_id text not null,
      channel_id text not null,
      message_ts text not null,
      question_ts text,
      thread_ts text,
      asked_by text not null,
      lang text not null,
      answered_at bigint not null,
      primary key (team_id, channel_id, message_ts)
    )`,
    'create index answers_question on answers (team_id, channel_id, question_ts)',
    'create index answers_thread on answers (team_id, channel_id, thread_ts)',
    'create index answers_age on answers (answered_at)',
  ],
};
