import type { Entry, Section } from '../knowledge/entry.ts';
import { type Finding, findingAt, inOrder } from './finding.ts';

/** Statements that a release may overtake: stages before GA, deprecations, announced changes. */
const PROVISIONAL =
  /\b(?:alpha|beta|deprecated|will (?:be|become|go|move)|planned|supported minors?)\b|弃用|废弃|将(?:会|在|被|成为|改)|计划/i;
const FENCE = /^\s*(?:```|~~~)/;
/** Characters of a quoted line. */
const MAX_QUOTE = 160;

interface Options {
  /** A Kubernetes minor such as "1.38". */
  release: string;
  textOf(file: string): string;
}

/**
 * What a new release makes suspect: every section that was checked for an older one, and in it each line whose
 * statement a release may overtake.
 */
export function staleFindings(entries: readonly Entry[], { release, textOf }: Options): Finding[] {
  const sections = entries.flatMap((entry) => Object.values(entry.sections));
  const suspect = sections.filter(
    ({ verified }) => verified === undefined || minor(verified) < minor(release),
  );
  return inOrder(
    suspect.flatMap((section) => [overview(section), ...provisional(section, textOf(section.file))]),
  );
}

function overview(section: Section): Finding {
  const { entryId, verified } = section;
  return findingAt(
    section,
    verified ? `"${entryId}" was checked for ${verified}` : `"${entryId}" was never checked`,
  );
}

function provisional(section: Section, text: string): Finding[] {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  let code = false;
  let comment = false;
  for (let index = section.line; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (FENCE.test(line)) code = !code;
    comment = (comment || line.startsWith('<!--')) && !line.includes('-->');
    if (code || comment) continue;
    if (line.startsWith('# ')) break;
    const [word] = PROVISIONAL.exec(line) ?? [];
    if (word)
      findings.push({ file: section.file, line: index + 1, message: `says "${word}": ${quoted(line)}` });
  }
  return findings;
}

function quoted(line: string): string {
  const text = line.trim();
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE)}…`;
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
