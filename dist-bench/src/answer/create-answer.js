import { LANGS } from '../knowledge/entry.js';
import { EXCERPT_BUDGET } from './budget.js';
import { excerptOf } from './excerpt.js';
import { highlight } from './highlight.js';
import { recent } from './recent.js';
/** Other entries offered beside an answer, or to choose from. */
const MAX_CANDIDATES = 5;
/** Answers kept in each language: some 5 kB each. */
const REMEMBERED = 300;
export function createAnswerer(entries, search) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const section = (id, lang) => {
        const sections = byId.get(id)?.sections;
        return sections?.[lang] ?? sections?.[otherThan(lang)];
    };
    const answerIn = (lang) => recent(REMEMBERED, (query) => answerOf(search(query, lang), { byId, query, lang }));
    const answers = { en: answerIn('en'), zh: answerIn('zh') };
    return {
        entries,
        section,
        answer: (question, lang) => answers[lang](question.trim()),
        answerEntry(id, lang, query) {
            const shown = section(id, lang);
            if (!shown)
                return undefined;
            const outcome = search(query, lang);
            const hits = outcome.kind === 'nothing' ? outcome.nearest : outcome.hits;
            const hit = hits.find((candidate) => candidate.section.entryId === id);
            const start = { section: shown, passage: 0, decidedBy: 'name', score: 0, matched: [] };
            const rest = outcome.kind === 'nothing' ? [] : hits.filter((candidate) => candidate !== hit);
            return foundAnswer(hit ?? start, rest, { byId, query, lang });
        },
    };
}
function answerOf(outcome, asked) {
    const { query, lang } = asked;
    switch (outcome.kind) {
        case 'found': {
            const [best, ...rest] = outcome.hits;
            return foundAnswer(best, rest, asked);
        }
        case 'choices':
            return { kind: 'choices', query, lang, candidates: candidates(outcome.hits) };
        case 'nothing':
            return { kind: 'nothing', query, lang, nearest: candidates(outcome.nearest) };
        default:
            return outcome;
    }
}
function foundAnswer(hit, rest, { byId, query, lang }) {
    return {
        kind: 'found',
        query,
        lang,
        section: hit.section,
        score: hit.score,
        excerpt: highlighted(excerptOf(hit, EXCERPT_BUDGET), hit.matched),
        why: hit.matched,
        alternatives: candidates(rest),
        ...otherLangOf(byId.get(hit.section.entryId), hit.section.lang),
    };
}
function highlighted(excerpt, words) {
    return { ...excerpt, flow: highlight(excerpt.flow, words) };
}
function candidates(hits) {
    return hits.slice(0, MAX_CANDIDATES).map(({ section, score }) => ({
        id: section.entryId,
        title: section.title,
        lang: section.lang,
        score,
        source: sourceOf(section),
    }));
}
/** Names where a section stands: `file#heading`. */
export function sourceOf(section) {
    return `${section.file}#${section.heading}`;
}
function otherThan(lang) {
    return lang === 'en' ? 'zh' : 'en';
}
function otherLangOf(entry, shown) {
    const otherLang = LANGS.find((lang) => lang !== shown && entry?.sections[lang]);
    return otherLang ? { otherLang } : {};
}
