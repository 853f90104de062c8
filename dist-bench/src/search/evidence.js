import { CODE_STRENGTH, COMPANY_STRENGTH, HEADING_STRENGTH, MAX_COMPANY, MENTION_STRENGTHS, PARTIAL_COVERAGE, PROSE_BESIDE_ALIASES, TITLE_STRENGTH, } from './weights.js';
/** The best evidence that a section of the entry gives. */
export function evidenceOf(query, ranked, weigh) {
    const basis = basisOf(query);
    const best = { share: 0, subjects: basis === 'subject' ? 0 : 1, basis };
    for (const { indexed } of ranked) {
        const strengths = unitStrengths(query, indexed, weigh);
        const isSubject = (unit) => unit.kind === 'subject';
        best.share = Math.max(best.share, weightedShare(query, strengths, () => true));
        best.subjects = Math.max(best.subjects, weightedShare(query, strengths, isSubject));
    }
    return best;
}
function basisOf({ units }) {
    if (units.some(({ kind }) => kind === 'subject'))
        return 'subject';
    return units.some(({ kind }) => kind === 'aspect') ? 'aspect' : 'word';
}
function weightedShare({ units }, strengths, counts) {
    let held = 0;
    let all = 0;
    for (const [number, unit] of units.entries()) {
        if (!counts(unit))
            continue;
        all += unit.weight;
        held += unit.weight * (strengths[number] ?? 0);
    }
    return all === 0 ? 0 : held / all;
}
/** How strongly a section holds each word of the question, 0 to 1: by its names, or in one passage. */
function unitStrengths(query, indexed, weigh) {
    const named = nameStrengths(query, indexed, weigh);
    const best = query.units.map((unit) => strongest(unit, (term) => named.get(term) ?? 0));
    // Where aliases name the topics, prose alone says less.
    const trust = indexed.names.length > 1 ? PROSE_BESIDE_ALIASES : 1;
    for (const passage of indexed.passages) {
        const own = query.units.map((unit) => strongest(unit, (term) => mentionStrength(passage, term) * trust));
        // Topics of the question that stand together are hardly there by chance.
        const topics = query.units.filter((unit, number) => isTopic(unit) && (own[number] ?? 0) > PARTIAL_COVERAGE);
        const others = new Set(topics.map(meaningOf)).size - 1;
        const company = COMPANY_STRENGTH * Math.min(Math.max(others, 0), MAX_COMPANY);
        for (const [number, strength] of own.entries()) {
            const together = strength > PARTIAL_COVERAGE ? Math.min(1, strength + company) : strength;
            best[number] = Math.max(best[number] ?? 0, together);
        }
    }
    return best;
}
function isTopic({ kind }) {
    return kind === 'subject' || kind === 'aspect';
}
/** Its first term: the concept, if it has one. */
function meaningOf({ covers, text }) {
    return covers.keys().next().value ?? text;
}
function strongest({ covers }, strengthOf) {
    let best = 0;
    for (const [term, cover] of covers)
        if (cover > best)
            best = Math.max(best, cover * strengthOf(term));
    return best;
}
/** In prose a term has to come back to be a topic; a heading counts as one more mention. */
function mentionStrength({ headingTerms, prose, code }, term) {
    const mentions = (prose.get(term) ?? 0) + (headingTerms.has(term) ? 1 : 0);
    if (mentions === 0)
        return code.has(term) ? CODE_STRENGTH : 0;
    return MENTION_STRENGTHS[Math.min(mentions, MENTION_STRENGTHS.length - 1)] ?? 0;
}
/** How strongly names and headings hold the terms of the question. */
function nameStrengths(query, { names, passages }, weigh) {
    const strengths = new Map();
    const add = (name, least, most) => {
        for (const [term, strength] of strengthsOf(query, name, weigh)) {
            const own = Math.max(strength, least) * most;
            strengths.set(term, Math.max(own, strengths.get(term) ?? 0));
        }
    };
    for (const [number, name] of names.entries())
        add(name, number === 0 ? TITLE_STRENGTH : 0, 1);
    for (const { heading } of passages)
        add(heading, 0, HEADING_STRENGTH);
    return strengths;
}
/** A name speaks for a term as far as the question covers the name: `operator vs helm` is not about helm. */
function strengthsOf({ terms }, { features, total }, weigh) {
    const shared = [...features].filter((feature) => terms.has(feature));
    const weight = shared.reduce((sum, feature) => sum + weigh(feature), 0);
    return new Map(shared.map((feature) => [feature, weight / total]));
}
