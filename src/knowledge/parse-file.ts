import type { Links } from 'marked';
import { cleanText } from '../markdown/clean-text.ts';
import type { FlowNode } from '../markdown/flow.ts';
import { MAX_MARKDOWN_LENGTH, parseFlow } from '../markdown/to-flow.ts';
import { fileBlocks, unclosedBlocks } from './blocks.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import type { Lang, Section, Warning } from './entry.ts';
import { LANGS } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { languageOfFile, languageOfText } from './language.ts';
import { type Metadata, takeMetadata } from './metadata.ts';
import { headingText, withoutNumber } from './question-text.ts';
import { fileSlug, slug, uniqueSlugs } from './slug.ts';
import type { YamlProblem } from './yaml.ts';

/** Far above any file people write; keeps a hostile one from stopping the process for seconds. */
const MAX_QUESTIONS = 5000;

/** The sections of one knowledge file in the file's order. */
export interface ParsedFile {
  sections: Section[];
  warnings: Warning[];
  /** Set if the text or its YAML could not be parsed; what could be read is there all the same. */
  broken?: string;
}

interface Parsed {
  draft: Draft;
  title: string;
  metadata: Metadata;
  flow: FlowNode[];
}

interface Report {
  warnings: Warning[];
  broken: string[];
  warn(line: number, message: string): void;
}

/**
 * Reads a knowledge file; `file` is its path below its folder. Never throws: what is wrong becomes a warning.
 */
export function parseFile({ file, text }: { file: string; text: string }): ParsedFile {
  const report = createReport(file);
  const { body, lang, problem } = splitFrontMatter(cleanText(text));
  if (problem) reportYaml(report, problem);
  const { drafts, links } = readDrafts(body, report);
  const parsed = drafts.flatMap((draft) => parseDraft(draft, links, report));
  const fileLang = languageOfFile(file) ?? LANGS.find((known) => lang?.toLowerCase().startsWith(known));
  const headings = uniqueSlugs(parsed.map(({ title }) => slug(title) || 'section'));
  const sections = parsed.map((item, index) => sectionOf(item, file, fileLang, headings[index] ?? ''));
  const broken = report.broken[0];
  return { sections, warnings: report.warnings, ...(broken === undefined ? {} : { broken }) };
}

function createReport(file: string): Report {
  const warnings: Warning[] = [];
  return { warnings, broken: [], warn: (line, message) => warnings.push({ file, line, message }) };
}

function reportYaml(report: Report, { line, message }: YamlProblem): void {
  report.warn(line, message);
  report.broken.push(`line ${line}: ${message}`);
}

function readDrafts(body: string, report: Report): { drafts: Draft[]; links: Links } {
  try {
    const { blocks, links } = fileBlocks(body);
    for (const { line, what } of unclosedBlocks(blocks)) {
      report.warn(line, `The ${what} that begins here has no end: it takes in the rest of the file.`);
      report.broken.push(`The ${what} of line ${line} has no end`);
    }
    const drafts = draftsOf(blocks);
    if (drafts.length > MAX_QUESTIONS) throw new RangeError(`more than ${MAX_QUESTIONS} questions`);
    if (drafts.length === 0)
      report.warn(1, 'The file has no question: write each as a heading, "# question".');
    return { drafts, links };
  } catch (error) {
    // Hostile nesting ends in an error of the lexer's own or in a stack overflow.
    const reason = error instanceof Error ? error.message : String(error);
    report.warn(1, `The file cannot be read as Markdown and is left out: ${reason}`);
    report.broken.push(reason);
    return { drafts: [], links: {} };
  }
}

function parseDraft(draft: Draft, links: Links, report: Report): Parsed[] {
  const heading = headingText(draft.question, links);
  const title = withoutNumber(heading);
  const { metadata, rest, yamlProblem, problems } = takeMetadata(draft.answer, draft.answerLine);
  const flow = parseFlow(rest, links);
  if (rest.length > MAX_MARKDOWN_LENGTH) {
    report.warn(
      draft.line,
      `The text below "${heading}" is longer than 64 kB and shown without its formatting.`,
    );
  }
  if (!flow.some((node) => node.kind !== 'heading' && node.kind !== 'rule')) {
    report.warn(draft.line, `The heading "${heading}" has no text below it and is left out.`);
    return [];
  }
  if (!title) {
    report.warn(draft.line, `The heading "${heading}" has no question and is left out with its text.`);
    return [];
  }
  if (yamlProblem) reportYaml(report, yamlProblem);
  for (const { line, message } of problems) report.warn(line, message);
  return [{ draft, title, metadata, flow }];
}

function sectionOf(
  { draft, title, metadata, flow }: Parsed,
  file: string,
  fileLang: Lang | undefined,
  heading: string,
): Section {
  return {
    entryId: metadata.id ?? `${fileSlug(file)}-${heading}`,
    lang: fileLang ?? languageOfText(title, flow),
    title,
    aliases: metadata.aliases ?? [],
    sources: metadata.sources ?? [],
    ...(metadata.verified === undefined ? {} : { verified: metadata.verified }),
    ...(metadata.since === undefined ? {} : { since: metadata.since }),
    related: metadata.related ?? [],
    file,
    heading,
    line: draft.line,
    flow,
  };
}
