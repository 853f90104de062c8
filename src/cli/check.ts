import { parseArgs } from 'node:util';
import { formatWarning } from '../knowledge/format-warning.ts';
import { loadBank } from '../knowledge/load.ts';
import { loadQuiz } from '../knowledge/load-quiz.ts';
import { loadTexts } from '../knowledge/load-texts.ts';
import type { Finding } from '../lint/finding.ts';
import { lintBank } from '../lint/lint-bank.ts';
import { parityFindings } from '../lint/parity.ts';
import { staleFindings } from '../lint/stale.ts';
import { UsageError } from './usage-error.ts';

const MINOR = /^1\.\d{1,3}$/;

/**
 * `check [--parity] [--stale 1.38] [folder ...]`: lints the bank of the folders, a line a finding, and resolves to the
 * exit code. The two options list something else instead, and always end with 0. Throws `KnowledgeFolderError`.
 */
export async function check(
  args: readonly string[],
  defaultDirs: () => readonly string[],
  write: (line: string) => void,
): Promise<number> {
  const { parity, stale, dirs: given } = readArgs(args);
  const dirs = given.length > 0 ? given : defaultDirs();
  const [bank, quiz, texts] = await Promise.all([loadBank(dirs), loadQuiz(dirs), loadTexts(dirs)]);
  const textOf = (file: string) => texts.get(file) ?? '';
  const list = (findings: readonly Finding[]) => {
    for (const finding of findings) write(formatWarning(finding));
  };
  if (parity) {
    list(parityFindings(bank.entries, quiz.items));
    return 0;
  }
  if (stale !== undefined) {
    list(staleFindings(bank.entries, { release: stale, textOf }));
    return 0;
  }
  const warnings = [...bank.warnings, ...quiz.warnings];
  const findings = lintBank({ bank: { ...bank, warnings }, items: quiz.items, textOf });
  list(findings);
  if (findings.length > 0) return 1;
  write(`${bank.entries.length} entries, ${quiz.items.length} quiz items, no findings.`);
  return 0;
}

function readArgs(args: readonly string[]): { parity: boolean; stale: string | undefined; dirs: string[] } {
  const { values, positionals } = parse(args);
  const { parity = false, stale } = values;
  if (stale !== undefined && !MINOR.test(stale)) {
    throw new UsageError(`--stale takes a Kubernetes minor such as 1.38, not "${stale}"`);
  }
  return { parity, stale, dirs: positionals };
}

function parse(args: readonly string[]) {
  try {
    const options = { parity: { type: 'boolean' }, stale: { type: 'string' } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
