import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/csv/write-csv.ts';
import { parseQuizFile } from '../../src/knowledge/parse-quiz-file.ts';
import { QUIZ_COLUMNS } from '../../src/knowledge/quiz-csv/quiz-columns.ts';
import { quizCsv } from '../../src/knowledge/quiz-csv/quiz-csv.ts';
import { readQuizCsv } from '../../src/knowledge/quiz-csv/read-quiz-csv.ts';
import type { Choice, QuizItem } from '../../src/knowledge/quiz-item.ts';
import { quizYaml } from '../../src/knowledge/quiz-yaml.ts';
import { quizItem } from '../lint/quiz-item.ts';

const RISKY = [
  '=1+1',
  '-',
  '@x',
  "'",
  '"',
  ',',
  '\n',
  '\r\n',
  '\t',
  ': ',
  '# ',
  '|',
  '`',
  '探针',
  'true',
  '1.30',
  '~',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.array(fc.constantFrom(...RISKY), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
);
/** As the loader leaves it. */
const line = text.map((any) => any.trim()).filter((any) => any !== '');
const code = fc.oneof(
  fc.constant(''),
  text.map((any) => any.trimEnd()),
);
const both = fc.record({ en: line, zh: line });
const right = fc.boolean();

const four = fc.array(fc.record({ text: both, right, reason: both }), { minLength: 4, maxLength: 4 });
const TRUE = { en: 'True', zh: '正确' };
const FALSE = { en: 'False', zh: '错误' };
const two: fc.Arbitrary<Choice[]> = fc.tuple(right, both, both).map(([is, one, other]) => [
  { text: is ? TRUE : FALSE, right: true, reason: one },
  { text: is ? FALSE : TRUE, right: false, reason: other },
]);
const common = {
  id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/),
  entryId: text,
  difficulty: fc.constantFrom(1, 2, 3),
  question: both,
  file: fc.constantFrom('a.quiz.yaml', 'folder/中文.quiz.yml'),
  line: fc.constant(1),
};
const item: fc.Arbitrary<QuizItem> = fc.oneof(
  fc.record({ ...common, kind: fc.constantFrom('choice', 'command'), choices: four }),
  fc.record({ ...common, kind: fc.constant('true-false'), choices: two }),
  fc.record({ ...common, kind: fc.constant('output'), output: code, choices: four }),
  fc.record(
    { ...common, kind: fc.constant('manifest'), manifest: code, invalid: line, choices: four },
    {
      noNullPrototype: true,
      requiredKeys: [
        'id',
        'entryId',
        'difficulty',
        'question',
        'file',
        'line',
        'kind',
        'manifest',
        'choices',
      ],
    },
  ),
) as fc.Arbitrary<QuizItem>;

const NO_CD = Object.fromEntries(
  QUIZ_COLUMNS.filter((name) => /_[cd]_/.test(name)).map((name) => [name, '']),
);
const read = (csv: string) => readQuizCsv({ name: 'x.csv', text: csv, defaultFile: 'x.quiz.yaml' });
const withoutLine = (items: readonly QuizItem[]) => items.map((one) => ({ ...one, line: 0 }));

describe('quiz items as CSV', () => {
  it('are the same after export, import and the loader of the bank', () => {
    const items = fc.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(items, (all) => {
        const imported = read(quizCsv(all));
        expect(imported.problems).toEqual([]);
        expect(withoutLine(imported.items)).toEqual(withoutLine(all));
        const loaded = parseQuizFile({ file: 'y.quiz.yaml', text: quizYaml(imported.items) });
        expect(loaded.warnings).toEqual([]);
        const sameFile = (one: QuizItem) => ({ ...one, file: '' });
        expect(withoutLine(loaded.items.map(sameFile))).toEqual(withoutLine(all.map(sameFile)));
      }),
    );
  });

  it('have their line, and the file of the import where a row names none', () => {
    const [header = '', row = ''] = quizCsv([quizItem()]).split('\r\n');
    const [named] = read(`${header}\n\n${row.replace('a.quiz.yaml', '')}\n`).items;
    expect(named).toEqual({ ...quizItem(), line: 3, file: 'x.quiz.yaml' });
  });

  it.each([
    [{ id: 'A b' }, 'id: must be lower-case words joined by hyphens'],
    [{ kind: 'riddle' }, 'kind: must be choice, true-false, manifest, output or command'],
    [{ difficulty: '4' }, 'difficulty: must be 1, 2 or 3'],
    [{ question_zh: ' ' }, 'question_zh is empty'],
    [{ reason_b_zh: '' }, 'reason_b_zh is empty'],
    [{ right: 'E' }, 'right: must be the letter of a choice'],
    [{ output: 'x' }, 'Unrecognized key: "output"'],
    [{ kind: 'true-false', ...NO_CD }, 'choice_a_en: Invalid option: expected one of "true"|"false"'],
    [{ kind: 'true-false', choice_a_en: 'TRUE', choice_a_zh: '错误' }, /^choice_a_zh: must be 正确 for true/],
    [{ right: 'C', ...NO_CD }, 'right: there is no choice C'],
    [NO_CD, 'choices: must be four'],
    [{ file: '../a.quiz.yaml' }, /^file: "\.\.\/a\.quiz\.yaml" is no path/],
    [{ file: '/a.quiz.yaml' }, /^file: /],
    [{ file: 'a.yaml' }, /^file: /],
  ])('with %j are refused, with the line of the row', (changes, message) => {
    const { items, problems } = read(csvOf(changes));
    expect(items).toEqual([]);
    const said = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(problems).toEqual([{ file: 'x.csv', line: 2, message: said }]);
  });

  it.each([
    ['id,entry\n', 1, 'The column "kind" is missing'],
    ['id,id\n', 1, 'The column "id" stands twice'],
    ['id,name\n', 1, /^There is no column "name"; the columns are id, entry, kind/],
    ['', 1, 'The column "id" is missing'],
    ['id\n"x', 2, 'It is no CSV: a quote that opens here is never closed'],
    [`${csvOf({})}a\n`, 3, 'The row has 1 cells; the header has 27'],
    [csvOf({}) + csvOf({}).split('\r\n')[1], 3, 'The id "a-1" already stands in line 2'],
  ])('in %j are named with what is wrong', (csv, line, message) => {
    const said = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(read(csv).problems).toEqual([{ file: 'x.csv', line, message: said }]);
  });
});

/** An item without fault as CSV, but for some cells. */
function csvOf(changes: Partial<Record<string, string>>): string {
  const [, row] = quizCsv([quizItem()])
    .trimEnd()
    .split('\r\n')
    .map((one) => one.split(','));
  return writeCsv([QUIZ_COLUMNS, QUIZ_COLUMNS.map((column, index) => changes[column] ?? row?.[index] ?? '')]);
}
