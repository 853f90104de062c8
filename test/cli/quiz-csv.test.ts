import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { exportQuiz } from '../../src/cli/export-quiz.ts';
import { importQuiz } from '../../src/cli/import-quiz.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { BYTE_ORDER_MARK } from '../../src/csv/write-csv.ts';
import { loadQuiz } from '../../src/knowledge/load-quiz.ts';
import { quizYaml } from '../../src/knowledge/quiz-yaml.ts';
import { quizItem } from '../lint/quiz-item.ts';
import { temporaryFile } from '../support/engines.ts';
import { shippedBank } from '../support/quiz-bot.ts';

/** Two items without fault. */
async function smallBank(): Promise<string> {
  const file = await temporaryFile('a.quiz.yaml');
  const other = quizItem({ id: 'a-2', question: { en: 'What?', zh: '什么？' } });
  await writeFile(file, quizYaml([quizItem(), other]));
  return dirname(file);
}

/** A folder of the test with a CSV of a bank, and what the commands said. */
async function exported(dirs: readonly string[]) {
  const csv = await temporaryFile('items.csv');
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const ports = { dirs, print: say, write: say, warn: say };
  const bank = await loadQuiz(dirs);
  const code = await exportQuiz(csv, ports);
  const entryIds = async () => new Set(bank.items.map(({ entryId }) => entryId));
  const take = async (...args: string[]) => importQuiz(args, { entryIds, write: say });
  return { csv, lines, code, bank, take, out: join(dirname(csv), 'out'), text: await readFile(csv, 'utf8') };
}

it('shipped quiz items go out as CSV and come back as the same files of a bank', async () => {
  const topics = ['autoscaling.quiz.yaml', 'extensibility.quiz.yaml'];
  const dir = dirname(await temporaryFile());
  for (const topic of topics) await copyFile(join(shippedBank, topic), join(dir, topic));
  const { csv, text, code, bank, take, out, lines } = await exported([dir]);
  expect([code, lines]).toEqual([0, [csv]]);
  expect(text.startsWith(`${BYTE_ORDER_MARK}id,entry,kind,difficulty,question_en,question_zh,right,`)).toBe(
    true,
  );
  expect(await take(csv, out)).toBe(0);
  expect(lines[1]).toMatch(/\.quiz\.yaml: \d+ quiz items$/);
  const { items, warnings } = await loadQuiz([out]);
  expect(warnings).toEqual([]);
  const withoutLines = (all: typeof items) => all.map((item) => ({ ...item, line: 0 }));
  expect(withoutLines(items)).toEqual(withoutLines(bank.items));
});

it('rows that the reader or the lint refuses are named with their line, and nothing is written', async () => {
  const { csv, text, take, out, lines } = await exported([await smallBank()]);
  await writeFile(
    csv,
    text.replace('a-1,a,choice,1', 'a-1,b,choice,1').replace('a-2,a,choice,1', 'a-2,a,choice,9'),
  );
  expect(await take(csv, out)).toBe(1);
  expect(lines.slice(1)).toEqual([
    `${csv}:2: the entry "b" does not exist`,
    `${csv}:2: the id must begin with "b-"`,
    `${csv}:3: difficulty: must be 1, 2 or 3`,
  ]);
  expect((await loadQuiz([out])).items).toEqual([]);
});

it('a file that is there stays as it is, and one that is no UTF-8 is refused', async () => {
  const { csv, take, out, lines } = await exported([await smallBank()]);
  expect(await take(csv, out)).toBe(0);
  expect(await take(csv, out)).toBe(1);
  expect(lines.at(-1)).toBe(`${join(out, 'a.quiz.yaml')} is there already; name another folder.`);
  await writeFile(csv, Buffer.from('id,\xd6\xd0', 'latin1'));
  expect(await take(csv, out)).toBe(1);
  expect(lines.at(-1)).toMatch(/items\.csv:1: It is not valid UTF-8 text; a CSV file in UTF-8 is needed/);
  await expect(take()).rejects.toThrow(UsageError);
});
