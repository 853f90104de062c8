import { LANGS, type Lang } from '../entry.ts';

/** The choices of an item by their place in the file; posted, they are shuffled. */
export const LETTERS = ['a', 'b', 'c', 'd'] as const;
export type Letter = (typeof LETTERS)[number];

/** A quiz item in a row: a text has a column for each language, a choice four. */
export const QUIZ_COLUMNS = [
  'id',
  'entry',
  'kind',
  'difficulty',
  ...bothOf('question'),
  'right',
  ...LETTERS.flatMap((letter) => [...bothOf(`choice_${letter}`), ...bothOf(`reason_${letter}`)]),
  'manifest',
  'invalid',
  'output',
  'file',
] as const;
export type QuizColumn = (typeof QUIZ_COLUMNS)[number];

/** Columns that a file may leave out: not every kind has them, and `file` has a default. */
export const OPTIONAL_COLUMNS: ReadonlySet<QuizColumn> = new Set([
  ...(['c', 'd'] as const).flatMap((letter) => [
    ...bothOf(`choice_${letter}`),
    ...bothOf(`reason_${letter}`),
  ]),
  'manifest',
  'invalid',
  'output',
  'file',
]);

/** The cells of a row by column; one that the file leaves out is empty. */
export type QuizCells = Record<QuizColumn, string>;

function bothOf<Name extends string>(name: Name): `${Name}_${Lang}`[] {
  return LANGS.map((lang) => `${name}_${lang}` as const);
}
