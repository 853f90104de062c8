import { describe, expect, it } from 'vitest';
import { parseQuizFile } from '../../src/knowledge/parse-quiz-file.ts';

const CHOICE = (text: string, right = '') =>
  `    - text: ${text}\n${right}      reason: { en: Because., zh: 因为。 }\n`;
const FOUR = `${CHOICE('{ en: one, zh: 一 }', '      right: true\n')}${CHOICE('two')}${CHOICE('three')}${CHOICE('four')}`;

function item(kind: string, fields = '', choices = FOUR): string {
  return `- id: a-1\n  entry: a\n  kind: ${kind}\n  difficulty: 2\n  question: { en: Why 1.30?, zh: 为什么？ }\n${fields}  choices:\n${choices}`;
}

function parse(text: string) {
  return parseQuizFile({ file: 'a.quiz.yaml', text });
}

describe('parseQuizFile', () => {
  it('reads an item with its line, texts and right choice', () => {
    const { items, warnings } = parse(`\n${item('choice')}`);
    expect(warnings).toEqual([]);
    expect(items[0]).toMatchObject({
      id: 'a-1',
      entryId: 'a',
      kind: 'choice',
      difficulty: 2,
      question: { en: 'Why 1.30?', zh: '为什么？' },
      file: 'a.quiz.yaml',
      line: 2,
    });
    expect(items[0]?.choices.map(({ right }) => right)).toEqual([true, false, false, false]);
    expect(items[0]?.choices.map(({ text }) => text.zh)).toEqual(['一', 'two', 'three', 'four']);
  });

  it('reads a manifest, an output and a statement that is true or false', () => {
    expect(parse(item('manifest', '  manifest: |\n    a: 1\n  invalid: b\n')).items[0]).toMatchObject({
      kind: 'manifest',
      manifest: 'a: 1',
      invalid: 'b',
    });
    expect(parse(item('output', '  output: |\n    NAME  READY\n')).items[0]).toMatchObject({
      output: 'NAME  READY',
    });
    const reason = '      reason: Because.\n';
    const truth = `    - value: true\n${reason}    - value: false\n      right: true\n${reason}`;
    expect(parse(item('true-false', '', truth)).items[0]?.choices).toEqual([
      { text: { en: 'True', zh: '正确' }, right: false, reason: { en: 'Because.', zh: 'Because.' } },
      { text: { en: 'False', zh: '错误' }, right: true, reason: { en: 'Because.', zh: 'Because.' } },
    ]);
  });

  it.each([
    ['an unknown kind', item('riddle'), 'must be choice, true-false, manifest, output or command'],
    ['three choices', item('choice', '', FOUR.slice(0, FOUR.lastIndexOf('    - '))), 'choices must be four'],
    ['a missing manifest', item('manifest'), 'manifest'],
    [
      'one language',
      item('choice').replace(', zh: 为什么？', ''),
      'must be a text, or one in en and one in zh',
    ],
    ['an unknown key', item('choice', '  hint: no\n'), 'hint'],
    ['difficulty 4', item('choice').replace('difficulty: 2', 'difficulty: 4'), 'must be 1, 2 or 3'],
  ])('leaves out an item with %s and says so', (_, text, message) => {
    const { items, warnings } = parse(`${text}${item('choice').replace('a-1', 'a-2')}`);
    expect(items.map(({ id }) => id)).toEqual(['a-2']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ file: 'a.quiz.yaml', line: 1 });
    expect(warnings[0]?.message).toContain(message);
  });

  it('leaves out a file that is no list or no YAML', () => {
    expect(parse('a: 1')).toMatchObject({ items: [], warnings: [{ line: 1 }] });
    expect(parse('- a: 1\n- b: [\n')).toMatchObject({ items: [], warnings: [{ line: 3 }] });
    expect(parse('')).toMatchObject({
      items: [],
      warnings: [{ message: 'A quiz file is a list of items.' }],
    });
  });
});
