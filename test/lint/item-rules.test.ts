import { describe, expect, it } from 'vitest';
import { formatWarning } from '../../src/knowledge/format-warning.ts';
import type { QuizItem } from '../../src/knowledge/quiz-item.ts';
import { itemFindings } from '../../src/lint/item-rules.ts';
import { itemMessageFindings } from '../../src/lint/message-rules.ts';
import { choicesOf, quizItem } from './quiz-item.ts';

function findings(...items: QuizItem[]): string[] {
  return itemFindings(items, new Set(['a'])).map(formatWarning);
}

const { kind: _kind, ...common } = quizItem();
const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a }], hostname: 1 }';

describe('itemFindings', () => {
  it('finds nothing in a good item', () => {
    expect(findings(quizItem())).toEqual([]);
  });

  it.each([
    ['an unknown entry', quizItem({ entryId: 'b', id: 'b-1' }), 'the entry "b" does not exist'],
    ['an id of another entry', quizItem({ id: 'b-1' }), 'the id must begin with "a-"'],
    [
      'two right choices',
      quizItem({
        choices: choicesOf('one', 'two', 'three', 'four').map((choice) => ({ ...choice, right: true })),
      }),
      'one choice must be right; 4 are',
    ],
    [
      'choices that say the same',
      quizItem({ choices: choicesOf('`One`', 'one.', 'three', 'four') }),
      'two choices say the same in en',
    ],
    [
      'a choice about the others',
      quizItem({ choices: choicesOf('one', 'two', 'three', 'All of the above') }),
      'a choice speaks of the others in en',
    ],
    [
      'a right choice that stands out',
      quizItem({ choices: choicesOf('x'.repeat(60), 'two', 'three', 'four') }),
      'the right choice is much longer than the others in en',
    ],
    [
      'a long question',
      quizItem({ question: { en: 'Why?', zh: '为'.repeat(321) } }),
      'a question has 321 characters in zh; the limit is 320',
    ],
    [
      'a command that does not exist',
      quizItem({
        kind: 'command',
        choices: choicesOf('`kubectl stop a`', 'two two two two', 'three', 'four'),
      }),
      'kubectl has no subcommand "stop"',
    ],
  ])('finds %s', (_, item, message) => {
    expect(findings(item)).toContain(`a.quiz.yaml:1: ${message}`);
  });

  it('holds a manifest to what "invalid" says of it', () => {
    const manifest = (changes: object): QuizItem => ({
      ...common,
      kind: 'manifest',
      manifest: POD,
      ...changes,
    });
    expect(findings(manifest({}))).toEqual([
      'a.quiz.yaml:1: the manifest: spec.hostname: must be a string, not 1',
    ]);
    expect(findings(manifest({ invalid: 'hostname' }))).toEqual([]);
    expect(findings(manifest({ manifest: 'a: 1', invalid: 'hostname' }))).toEqual([
      'a.quiz.yaml:1: the manifest is valid, though "invalid" says it is not',
    ]);
  });

  it('finds a question that stands twice', () => {
    expect(findings(quizItem(), quizItem({ id: 'a-2', line: 9 }))).toEqual([
      'a.quiz.yaml:9: "a-1" asks the same question',
    ]);
  });

  it('finds a bank whose right choices are the longest more often than by chance', () => {
    const items = Array.from({ length: 40 }, (_, index) => {
      const choices =
        index < 11
          ? choicesOf('one two', 'two tw', 'three', 'four')
          : choicesOf('one', 'two', 'three', 'four');
      return quizItem({ id: `a-${index}`, question: { en: `${index}`, zh: `${index}` }, choices });
    });
    expect(findings(...items)[0]).toContain('the right choice is the longest in 11 of 40 items in en');
    expect(findings(...items.slice(1))).toEqual([]);
  });
});

describe('itemMessageFindings', () => {
  it('finds an item that does not fit into one message', () => {
    expect(itemMessageFindings(quizItem())).toEqual([]);
    const output: QuizItem = { ...common, kind: 'output', output: `${'x'.repeat(70)}\n`.repeat(60) };
    expect(itemMessageFindings(output).map(({ message }) => message)).toContain(
      'it does not fit into one message in both languages',
    );
  });
});
