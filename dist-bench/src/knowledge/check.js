import { runsText } from '../markdown/plain-text.js';
import { LANGS } from './entry.js';
import { languageOfFile } from './language.js';
/** Characters: the first paragraph is what a short answer shows. */
const MAX_FIRST_PARAGRAPH = 400;
/** What is left in the text of a Markdown link that was not understood. */
const BROKEN_LINK = /\]\(|\]\[[^\]]{2,}\]/;
/** `file:line: message`, as compilers write it, so that editors can jump there. */
export function formatFinding({ file, line, message }) {
    return `${file}:${line}: ${message}`;
}
/**
 * Lints a bank. Every section is held to well-formed links and known related ids; only sections of files with
 * a language suffix must also have both languages, sources, a verified version, aliases and a short first
 * paragraph.
 */
export function checkBank(bank) {
    const sections = bank.entries.flatMap((entry) => Object.values(entry.sections));
    const ids = new Set(bank.entries.map((entry) => entry.id));
    const findings = [
        ...bank.warnings,
        ...bank.entries.flatMap(languageFindings),
        ...sections.flatMap((section) => sectionFindings(section, ids)),
        ...aliasFindings(sections),
    ];
    return findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}
function languageFindings({ sections }) {
    const present = Object.values(sections);
    const suffixed = present.find((section) => languageOfFile(section.file));
    if (!suffixed)
        return [];
    const missing = LANGS.filter((lang) => !sections[lang]);
    return missing.map((lang) => finding(suffixed, `"${suffixed.entryId}" has no text in ${lang}`));
}
function sectionFindings(section, ids) {
    const unknown = section.related.filter((id) => !ids.has(id));
    const messages = unknown.map((id) => `the related id "${id}" does not exist`);
    if (hasBrokenLink(section.flow))
        messages.push('a link is not well formed: its brackets are left in the text');
    if (languageOfFile(section.file))
        messages.push(...bankRules(section));
    return messages.map((message) => finding(section, message));
}
function bankRules({ aliases, sources, verified, flow }) {
    const messages = [];
    if (aliases.length === 0)
        messages.push('aliases are missing');
    if (sources.length === 0)
        messages.push('sources are missing');
    if (verified === undefined)
        messages.push('the verified Kubernetes version is missing');
    const first = flow[0];
    if (first?.kind !== 'paragraph') {
        messages.push('the answer does not start with a paragraph');
    }
    else {
        const length = [...runsText(first.runs)].length;
        const limit = MAX_FIRST_PARAGRAPH;
        if (length > limit)
            messages.push(`the first paragraph has ${length} characters; the limit is ${limit}`);
    }
    return messages;
}
/** An alias must lead to one answer, whatever its letter case and width. */
function aliasFindings(sections) {
    const owners = new Map();
    const findings = [];
    for (const section of sections) {
        for (const alias of new Set(section.aliases.map(normalized))) {
            const owner = owners.get(alias) ?? section.entryId;
            owners.set(alias, owner);
            if (owner !== section.entryId) {
                findings.push(finding(section, `the alias "${alias}" already names "${owner}"`));
            }
        }
    }
    return findings;
}
function normalized(alias) {
    return alias.normalize('NFKC').toLowerCase().trim();
}
function hasBrokenLink(flow) {
    return flow.some((node) => {
        switch (node.kind) {
            case 'heading':
            case 'paragraph':
                return isBroken(node.runs);
            case 'list':
                return node.items.some((item) => hasBrokenLink(item.flow));
            case 'quote':
                return hasBrokenLink(node.flow);
            case 'table':
                return [node.header, ...node.rows].some((row) => row.some(isBroken));
            case 'code':
            case 'rule':
                return false;
            default:
                return node;
        }
    });
}
function isBroken(runs) {
    return BROKEN_LINK.test(runsText(runs.filter((run) => !run.code)));
}
function finding(section, message) {
    return { file: section.file, line: section.line, message };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
