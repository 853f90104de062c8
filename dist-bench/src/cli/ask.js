import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { sourceOf } from '../answer/create-answer.js';
import { LANGS } from '../knowledge/entry.js';
import { plainText } from '../markdown/plain-text.js';
import { questionLang } from '../search/question-lang.js';
import { UsageError } from './usage-error.js';
const MAX_RESULTS = 5;
/** `ask [--json] [--lang en|zh] [question]`: one result a question; with no question, one a line of input. */
export async function ask(args, answerer, ports) {
    const { json, lang, question } = readArgs(args);
    const format = json ? (result) => JSON.stringify(result) : oneLine;
    if (question) {
        const result = askOne(question, answerer, lang, ports);
        ports.write(json ? JSON.stringify(result) : readable(result));
        return;
    }
    for await (const line of createInterface({ input: ports.input, crlfDelay: Number.POSITIVE_INFINITY })) {
        ports.write(format(askOne(line, answerer, lang, ports)));
    }
}
export function askOne(query, answerer, wanted, { now }) {
    const start = now();
    const lang = wanted ?? questionLang(query) ?? 'en';
    const answer = answerer.answer(query, lang);
    const results = resultsOf(answer);
    const excerpt = excerptText(answer, answerer);
    return { query, kind: answer.kind, results, excerpt, ms: Math.round((now() - start) * 1_000) / 1_000 };
}
function resultsOf(answer) {
    switch (answer.kind) {
        case 'found': {
            const { section, score } = answer;
            const { entryId: id, title, lang } = section;
            return [{ id, title, lang, score, source: sourceOf(section) }, ...answer.alternatives].slice(0, MAX_RESULTS);
        }
        case 'choices':
            return answer.candidates.slice(0, MAX_RESULTS);
        case 'nothing':
            return [];
        default:
            return answer;
    }
}
function excerptText(answer, answerer) {
    const [first] = answer.kind === 'choices' ? answer.candidates : [];
    const shown = first ? answerer.answerEntry(first.id, answer.lang, answer.query) : answer;
    return shown?.kind === 'found' ? plainText(shown.excerpt.flow) : null;
}
function oneLine({ kind, results: [best], excerpt }) {
    return best ? `${best.id}: ${excerpt?.replaceAll(/\s+/g, ' ') ?? best.title}` : kind;
}
function readable({ kind, results, excerpt }) {
    const [best, ...others] = results;
    if (!best)
        return 'No answer to that in the bank.';
    const also = others.map((other) => `  ${other.title}  (${other.id})`);
    const list = also.length > 0 ? ['', kind === 'choices' ? 'Or do you mean:' : 'See also:', ...also] : [];
    return [best.title, '', excerpt ?? '', '', `Source: ${best.source}`, ...list].join('\n');
}
function readArgs(args) {
    const { values, positionals } = parse(args);
    const lang = LANGS.find((known) => known === values.lang);
    if (values.lang && !lang)
        throw new UsageError(`--lang takes ${LANGS.join(' or ')}, not "${values.lang}"`);
    return { json: values.json ?? false, lang, question: positionals.join(' ').trim() };
}
function parse(args) {
    try {
        const options = { json: { type: 'boolean' }, lang: { type: 'string' } };
        return parseArgs({ args: [...args], allowPositionals: true, options });
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
    }
}
