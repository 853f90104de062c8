import { sectionsOf } from './documents.js';
import { lexicon } from './lexicon.js';
import { weighed } from './name.js';
import { fieldsOf, readSection } from './read-section.js';
import { createSectionIndex } from './section-index.js';
import { createSpeller } from './speller.js';
import { createTermStatistics } from './term-statistics.js';
import { MIN_UNIT_WEIGHT } from './weights.js';
/** Analyses every section once and fills the index. */
export function buildCorpus(entries) {
    const words = lexicon();
    const statistics = createTermStatistics(entries.length, words.words);
    const weigh = (feature) => Math.max(statistics.rarity(feature), MIN_UNIT_WEIGHT);
    const index = createSectionIndex();
    const numbers = new Map(entries.map(({ id }, number) => [id, number]));
    const read = sectionsOf(entries).map((section, id) => {
        const one = readSection(section, words, statistics.noteWord);
        const fields = fieldsOf(one);
        index.add(id, fields);
        for (const terms of Object.values(fields))
            statistics.noteTerms(section.entryId, terms);
        return one;
    });
    // Weights are known once everything is counted.
    const sections = read.map((one) => indexedSection(one, numbers.get(one.section.entryId) ?? 0, weigh));
    return {
        sections,
        entries: byEntry(sections, entries.length),
        index,
        statistics,
        weigh,
        spell: createSpeller(statistics.vocabulary),
    };
}
function indexedSection({ section, title, aliases, passages }, entry, weigh) {
    const names = [title, ...aliases];
    return {
        section,
        entry,
        names: names.map(({ features }) => weighed(features, weigh)),
        nameTerms: new Set(names.flatMap(({ terms }) => terms)),
        passages: passages.map(({ heading, prose, code }) => ({
            heading: weighed(heading.features, weigh),
            headingTerms: new Set(heading.terms),
            prose,
            code,
        })),
    };
}
function byEntry(sections, count) {
    const entries = Array.from({ length: count }, () => []);
    for (const section of sections)
        entries[section.entry]?.push(section);
    return entries;
}
