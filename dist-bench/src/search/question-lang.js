import { splitIdentifier } from './identifier.js';
import { NAMES } from './lexicon/names.js';
import { normalized, textRuns } from './text-runs.js';
const HAS_DIGIT = /\p{Nd}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}s?$/u;
/**
 * The language a question is asked in. Identifiers alone (`minReadySeconds`, `kube-proxy`, `HPA`) have none,
 * and neither has a text without words.
 */
export function questionLang(text) {
    const runs = textRuns(normalized(text));
    if (runs.some((run) => run.script === 'han'))
        return 'zh';
    return runs.some((run) => isEnglishWord(run.text)) ? 'en' : undefined;
}
function isEnglishWord(text) {
    if (text.length < 2 || HAS_DIGIT.test(text) || ALL_CAPITALS.test(text))
        return false;
    return splitIdentifier(text).parts.length === 1 && !NAMES.has(text.toLowerCase());
}
