import { cleanText } from '../markdown/clean-text.js';
import { MAX_MARKDOWN_LENGTH, parseFlow } from '../markdown/to-flow.js';
import { fileBlocks, unclosedBlocks } from './blocks.js';
import { draftsOf } from './drafts.js';
import { LANGS } from './entry.js';
import { splitFrontMatter } from './front-matter.js';
import { languageOfFile, languageOfText } from './language.js';
import { takeMetadata } from './metadata.js';
import { headingText, withoutNumber } from './question-text.js';
import { fileSlug, slug, uniqueSlugs } from './slug.js';
/** Far above any file people write; keeps a hostile one from stopping the process for seconds. */
const MAX_QUESTIONS = 5000;
/**
 * Reads a knowledge file; `file` is its path below its folder. Never throws: what is wrong becomes a warning.
 */
export function parseFile({ file, text }) {
    const report = createReport(file);
    const { body, lang, problem } = splitFrontMatter(cleanText(text));
    if (problem)
        reportYaml(report, problem);
    const { drafts, links } = readDrafts(body, report);
    const parsed = drafts.flatMap((draft) => parseDraft(draft, links, report));
    const fileLang = languageOfFile(file) ?? LANGS.find((known) => lang?.toLowerCase().startsWith(known));
    const headings = uniqueSlugs(parsed.map(({ title }) => slug(title) || 'section'));
    const sections = parsed.map((item, index) => sectionOf(item, file, fileLang, headings[index] ?? ''));
    const broken = report.broken[0];
    return { sections, warnings: report.warnings, ...(broken === undefined ? {} : { broken }) };
}
function createReport(file) {
    const warnings = [];
    return { warnings, broken: [], warn: (line, message) => warnings.push({ file, line, message }) };
}
function reportYaml(report, { line, message }) {
    report.warn(line, message);
    report.broken.push(`line ${line}: ${message}`);
}
function readDrafts(body, report) {
    try {
        const { blocks, links } = fileBlocks(body);
        for (const { line, what } of unclosedBlocks(blocks)) {
            report.warn(line, `The ${what} that begins here has no end: it takes in the rest of the file.`);
            report.broken.push(`The ${what} of line ${line} has no end`);
        }
        const drafts = draftsOf(blocks);
        if (drafts.length > MAX_QUESTIONS)
            throw new RangeError(`more than ${MAX_QUESTIONS} questions`);
        if (drafts.length === 0)
            report.warn(1, 'The file has no question: write each as a heading, "# question".');
        return { drafts, links };
    }
    catch (error) {
        // Hostile nesting ends in an error of the lexer's own or in a stack overflow.
        const reason = error instanceof Error ? error.message : String(error);
        report.warn(1, `The file cannot be read as Markdown and is left out: ${reason}`);
        report.broken.push(reason);
        return { drafts: [], links: {} };
    }
}
function parseDraft(draft, links, report) {
    const heading = headingText(draft.question, links);
    const title = withoutNumber(heading);
    const { metadata, rest, yamlProblem, problems } = takeMetadata(draft.answer, draft.answerLine);
    const flow = parseFlow(rest, links);
    if (rest.length > MAX_MARKDOWN_LENGTH) {
        report.warn(draft.line, `The text below "${heading}" is longer than 64 kB and shown without its formatting.`);
    }
    if (!flow.some((node) => node.kind !== 'heading' && node.kind !== 'rule')) {
        report.warn(draft.line, `The heading "${heading}" has no text below it and is left out.`);
        return [];
    }
    if (!title) {
        report.warn(draft.line, `The heading "${heading}" has no question and is left out with its text.`);
        return [];
    }
    if (yamlProblem)
        reportYaml(report, yamlProblem);
    for (const { line, message } of problems)
        report.warn(line, message);
    return [{ draft, title, metadata, flow }];
}
function sectionOf({ draft, title, metadata, flow }, file, fileLang, heading) {
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
