import { analyzeSymbols } from './analyze.js';
/** Units by meaning where the lexicon knows one, so that both languages compare. */
export function featuresOf(units) {
    return new Set(units.map((unit) => (unit.concept ? `§${unit.concept}` : unit.key)));
}
export function readName(symbols, words) {
    const { terms, units } = analyzeSymbols(symbols, words);
    return { features: featuresOf(units), terms: terms.map(({ term }) => term) };
}
export function weighed(features, weigh) {
    let total = 0;
    for (const feature of features)
        total += weigh(feature);
    return { features, total };
}
/** Whether both are about the same, word for word; nothing is the same as nothing. */
export function sameFeatures(one, other) {
    return one.size > 0 && one.size === other.size && [...one].every((feature) => other.has(feature));
}
/** Dice's coefficient with weights: twice what both share over what each has, 0 to 1. */
export function similarity(one, other, weigh) {
    let shared = 0;
    for (const feature of one.features)
        if (other.features.has(feature))
            shared += weigh(feature);
    return shared === 0 ? 0 : (2 * shared) / (one.total + other.total);
}
