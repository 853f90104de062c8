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

    // Public answers, by the message that asked: they follow its edits, and go with it. "message_ts" is null once the
    // answer was removed; "question_key" is a hash that tells whether an edit changed the question.
    `create table answers (
      team_id text not null,
      channel_id text not null,
      question_ts text not null,
      message_ts text,
      way text not null,
      asked_by text not null,
      question_key text not null,
      answered_at bigint not null,
      primary key (team_id, channel_id, question_ts)
    )`,
    'create index answers_message on answers (team_id, channel_id, message_ts)',
    'create index answers_age on answers (answered_at)',

    // Pages of full answers, by the answer that they go on from, which they go with.
    `create table answer_pages (
      team_id text not null,
      channel_id text not null,
      answer_ts text not null,
      message_ts text not null,
      posted_at bigint not null,
      primary key (team_id, channel_id, answer_ts, message_ts)
    )`,
    'create index answer_pages_age on answer_pages (posted_at)',
  ],
};
