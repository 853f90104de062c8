import { describe, expect, it } from 'vitest';
import { createBank } from '../../src/knowledge/bank.ts';
import { formatWarning } from '../../src/knowledge/format-warning.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { numbersIn } from '../../src/lint/facts.ts';
import { parityFindings } from '../../src/lint/parity.ts';
import { staleFindings } from '../../src/lint/stale.ts';
import { choicesOf, quizItem } from './quiz-item.ts';

function entriesOf(files: Record<string, string>) {
  return createBank(Object.entries(files).map(([file, text]) => parseFile({ file, text }))).entries;
}

function section(title: string, text: string, verified = '1.37'): string {
  return `# ${title}\n<!--\nid: a\nverified: "${verified}"\n-->\n\n${text}\n`;
}

describe('parityFindings', () => {
  it('reports numbers, identifiers, code blocks and rows that one language lacks', () => {
    const en = section('A', 'After 30 s `maxSurge` is 25%.\n\n```\na\n```');
    const zh = section('甲', '30秒后，`maxUnavailable` 为 25 %，共 3 个。\n\n| a |\n|---|\n| b |');
    const entries = entriesOf({ 'a.en.md': en, 'a.zh.md': zh });
    expect(parityFindings(entries, []).map(formatWarning)).toEqual([
      'a.en.md:1: the number 3 stands only in Chinese',
      'a.en.md:1: the identifier maxUnavailable stands only in Chinese',
      'a.en.md:1: a table row (1 to 0) stands only in Chinese',
      'a.zh.md:1: the identifier maxSurge stands only in English',
      'a.zh.md:1: a code block (1 to 0) stands only in English',
    ]);
  });

  it('compares the two texts of a quiz item', () => {
    const item = quizItem({
      question: { en: 'Why 30 s?', zh: '为什么是 40 秒？' },
      choices: choicesOf('a', 'b', 'c', 'd'),
    });
    expect(parityFindings([], [item]).map(({ message }) => message)).toEqual([
      'the number 30 stands only in English',
      'the number 40 stands only in Chinese',
    ]);
  });

  it('takes a small number as a word for the same as its digit', () => {
    const en = section('A', 'Three replicas in March.');
    const zh = section('甲', '3 月有三个副本，共 2 个节点。');
    const found = parityFindings(entriesOf({ 'a.en.md': en, 'a.zh.md': zh }), []);
    expect(found.map(({ message }) => message)).toEqual(['the number 2 stands only in Chinese']);
  });

  it('reads numbers without their units', () => {
    expect(numbersIn('v1 x509 5m, 30s, 1,000 and 1.30；４个，26，1.37.1')).toEqual([
      '5',
      '30',
      '1000',
      '1.30',
      '4',
      '26',
      '1.37.1',
    ]);
  });
});

describe('staleFindings', () => {
  it('lists the sections checked for an older release, and their lines that it may overtake', () => {
    const gangs = section('A', 'Plain.\n\nGangs are beta in 1.37.\n\n```\nbeta\n```');
    const old = gangs.replace('id: a', 'id: a\naliases: [beta feature]');
    const text = `${old}\n${section('B', 'Also beta.', '1.38').replace('id: a', 'id: b')}`;
    const options = { release: '1.38', textOf: () => text };
    expect(staleFindings(entriesOf({ 'a.en.md': text }), options).map(formatWarning)).toEqual([
      'a.en.md:1: "a" was checked for 1.37',
      'a.en.md:10: says "beta": Gangs are beta in 1.37.',
    ]);
    expect(staleFindings(entriesOf({ 'a.en.md': text }), { ...options, release: '1.37' })).toEqual([]);
  });

  it('knows that 1.9 is older than 1.10, and lists a section that was never checked', () => {
    const entries = entriesOf({ 'a.md': section('A', 'Text.', '1.9'), 'b.md': '# B\nText.\n' });
    const found = staleFindings(entries, { release: '1.10', textOf: () => '' });
    expect(found.map(({ message }) => message)).toEqual([
      '"a" was checked for 1.9',
      '"b-b" was never checked',
    ]);
  });
});
