/** What is stored of a person, in words of `privacyTexts`. */
export const DATA_KINDS = [
  'questions',
  'votes',
  'submissions',
  'practice',
  'choices',
  'answers',
  'suggestions',
  'challenges',
  'notices',
  'added',
  'settings',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** A column that names a person, and what becomes of it when the person wants to be forgotten. */
export interface PersonColumn {
  table: string;
  column: string;
  what: DataKind;
  /** `deleted`: the rows go; `unnamed`: they stay without the person; `kept`: somebody has to be told what happens. */
  own: 'deleted' | 'unnamed' | 'kept';
  /** Only these rows. */
  where?: string;
}

/** In the order in which they are dealt with. */
export const PERSON_COLUMNS: readonly PersonColumn[] = [
  { table: 'questions', column: 'user_id', what: 'questions', own: 'deleted' },
  { table: 'votes', column: 'user_id', what: 'votes', own: 'deleted' },
  { table: 'submissions', column: 'user_id', what: 'submissions', own: 'deleted' },
  { table: 'practice_answers', column: 'user_id', what: 'practice', own: 'deleted' },
  { table: 'challenges', column: 'user_id', what: 'challenges', own: 'deleted' },
  { table: 'rulings', column: 'ruled_by', what: 'added', own: 'unnamed' },
  { table: 'people', column: 'user_id', what: 'choices', own: 'deleted' },
  { table: 'answers', column: 'asked_by', what: 'answers', own: 'deleted' },
  { table: 'posts', column: 'channel_id', what: 'notices', own: 'deleted', where: "kind = 'notice'" },
  {
    table: 'suggestions',
    column: 'suggested_by',
    what: 'suggestions',
    own: 'deleted',
    where: "state <> 'accepted'",
  },
  { table: 'suggestions', column: 'suggested_by', what: 'added', own: 'unnamed' },
  { table: 'suggestions', column: 'decided_by', what: 'added', own: 'unnamed' },
  { table: 'aliases', column: 'added_by', what: 'added', own: 'unnamed' },
  { table: 'drafts', column: 'changed_by', what: 'added', own: 'unnamed' },
  { table: 'subscriptions', column: 'changed_by', what: 'settings', own: 'kept' },
  { table: 'channels', column: 'changed_by', what: 'settings', own: 'kept' },
  { table: 'digests', column: 'changed_by', what: 'settings', own: 'kept' },
];

/** Every table of a workspace, each before those that it points to; all have a `team_id`. */
export const TEAM_TABLES = [
  'questions',
  'votes',
  'submissions',
  'practice_answers',
  'people',
  'answer_pages',
  'answers',
  'channels',
  'installations',
  'additions',
  'aliases',
  'drafts',
  'suggestions',
  'digests',
  'posts',
  'challenges',
  'rulings',
  'rounds',
  'subscriptions',
] as const;

/** Tables that hold nothing of people or of a workspace: replicas, and ids of deliveries for two days. */
export const OTHER_TABLES = ['heartbeats', 'seen', 'schema_migrations'] as const;
