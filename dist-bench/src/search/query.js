import { analyzeSymbols } from './analyze.js';
import { corrected } from './corrected.js';
import { conceptKind } from './lexicon/concept-kinds.js';
import { lexicon } from './lexicon.js';
import { featuresOf, weighed } from './name.js';
import { describedConcepts } from './situations.js';
import { symbolsOf } from './symbols.js';
import { normalized } from './text-runs.js';
import { CHARACTER_WEIGHT, DESCRIBED_COVER, DESCRIBED_WEIGHT, EVERYDAY_TERM_WEIGHT, GENERIC_WEIGHT, KIND_WEIGHTS, MIN_RARITY, PARTIAL_COVERAGE, SPELLED_WEIGHT, TRANSLATED_WEIGHT, UNIT_WEIGHTS, UNKNOWN_WEIGHTS, WORD_OF_CONCEPT, } from './weights.js';
/** MiniSearch takes seconds on thousands of terms; nobody asks a longer question. */
const MAX_QUERY_LENGTH = 600;
const MAX_QUERY_TERMS = 64;
const NUMBER = /^\p{Nd}+$/u;
/** Analyses a question against a corpus; what is beyond the caps is not looked at. */
export function parseQuery(question, corpus) {
    const text = normalized(question.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_LENGTH);
    const words = lexicon();
    const { symbols, corrections } = corrected(symbolsOf(text), corpus.spell);
    const analysis = analyzeSymbols(symbols, words);
    const own = analysis.terms
        .slice(0, MAX_QUERY_TERMS)
        .map((term) => ({ ...term, weight: ownWeight(term, analysis, words), cover: 1 }));
    const terms = [...own, ...translatedTerms(analysis, words)].map((term) => damped(term, corrections));
    const all = [...terms, ...corrections.flatMap(secondGuess), ...describedTerms(symbols, terms)];
    return {
        terms: mergedWeights(all),
        units: analysis.units.map((unit) => queryUnit(unit, all, corpus, text)),
        name: weighed(featuresOf(analysis.units), corpus.weigh),
    };
}
/** Concepts that several words describe together; each stands for every word that describes it. */
function describedTerms(symbols, terms) {
    const signs = new Set([...terms.map(({ term }) => term), ...symbols.map(({ key }) => key)]);
    return describedConcepts(signs).flatMap((described) => terms.flatMap((term) => {
        if (!described.signs.has(term.term))
            return [];
        const { start, end } = term;
        const one = {
            kind: 'concept',
            term: described.term,
            start,
            end,
            weight: DESCRIBED_WEIGHT,
            cover: DESCRIBED_COVER,
        };
        return [one];
    }));
}
function ownWeight(term, analysis, words) {
    const isEveryday = words.translations(term.term).length > 0 && term.kind !== 'concept';
    const isGeneric = analysis.units.some((unit) => kindOf(unit) === 'generic' && unit.start <= term.start && term.end <= unit.end);
    if (isGeneric)
        return KIND_WEIGHTS[term.kind] * GENERIC_WEIGHT;
    return KIND_WEIGHTS[term.kind] * (isEveryday ? EVERYDAY_TERM_WEIGHT : 1);
}
function kindOf(unit) {
    if (unit.concept)
        return conceptKind(unit.concept);
    const words = lexicon();
    if (words.isOtherTechnology(unit.text))
        return 'subject';
    return NUMBER.test(unit.text) || words.translations(unit.key).length > 0 ? 'everyday' : 'word';
}
function translatedTerms(analysis, words) {
    return analysis.units.flatMap(({ key, start, end }) => words.translations(key).map(({ term, weight }) => ({
        kind: 'stem',
        term,
        start,
        end,
        weight: weight * TRANSLATED_WEIGHT,
        cover: weight,
    })));
}
function damped(term, corrections) {
    const isGuess = corrections.some(({ start, end }) => term.start < end && start < term.end);
    if (!isGuess)
        return term;
    return { ...term, weight: term.weight * SPELLED_WEIGHT, cover: term.cover * SPELLED_WEIGHT };
}
function secondGuess({ second, start, end }) {
    if (!second)
        return [];
    return [{ kind: 'stem', term: second, start, end, weight: SPELLED_WEIGHT, cover: SPELLED_WEIGHT }];
}
function mergedWeights(terms) {
    const weights = new Map();
    for (const { term, weight } of terms) {
        if (weights.size >= MAX_QUERY_TERMS && !weights.has(term))
            continue;
        weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
    return weights;
}
function queryUnit(unit, terms, corpus, text) {
    const covers = new Map();
    for (const { kind, term, start, end, cover } of terms) {
        if (end <= unit.start || unit.end <= start)
            continue;
        const isWhole = start <= unit.start && unit.end <= end;
        // The words of a concept stand in other phrases too: `service` is not what a service mesh is.
        const share = unit.concept && kind !== 'concept' ? WORD_OF_CONCEPT : 1;
        const own = (isWhole ? cover : cover * PARTIAL_COVERAGE) * share;
        covers.set(term, Math.max(covers.get(term) ?? 0, own));
    }
    const kind = kindOf(unit);
    const { start, end } = unit;
    const weight = UNIT_WEIGHTS[kind] * rarityOf(unit, kind, covers, corpus);
    return { text: text.slice(start, end), start, end, weight, kind, covers };
}
/** As rare as its most common known term, 1 for a term of one entry; what the bank lacks counts by kind. */
function rarityOf(unit, kind, covers, corpus) {
    let rarity = Number.POSITIVE_INFINITY;
    for (const [term, cover] of covers) {
        if (cover > PARTIAL_COVERAGE && corpus.statistics.has(term)) {
            rarity = Math.min(rarity, corpus.weigh(term));
        }
    }
    const character = unit.isCharacter ? CHARACTER_WEIGHT : 1;
    if (rarity === Number.POSITIVE_INFINITY)
        return UNKNOWN_WEIGHTS[kind] * character;
    return Math.max(MIN_RARITY, rarity / corpus.statistics.topRarity) * character;
}
