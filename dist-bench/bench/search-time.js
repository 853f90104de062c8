import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSearch } from '../src/search/create-search.js';
import { questionLang } from '../src/search/question-lang.js';
import { PROJECT_DIR } from './child.js';
import { largest, median, percentile } from './percentile.js';
const QUERY_DIR = join(PROJECT_DIR, 'test', 'search');
const BUILDS = 10;
const PASSES = 5;
const LIMIT_MS = 15_000;
/** Search alone, without Slack: the time to build the index, and of each question once all is warm. */
export async function measureSearch(bank, questions) {
    const builds = Array.from({ length: BUILDS }, () => timeOf(() => createSearch(bank.entries)));
    const search = createSearch(bank.entries);
    const queries = [...questions, ...(await testQueries())];
    const times = [];
    const end = performance.now() + LIMIT_MS;
    for (let pass = 0; pass <= PASSES && performance.now() < end; pass += 1) {
        for (const query of queries) {
            const ms = timeOf(() => search(query, questionLang(query) ?? 'en'));
            // The first pass is the warm-up.
            if (pass > 0)
                times.push(ms);
        }
    }
    return {
        figures: [
            { name: 'index build, first', value: builds[0] ?? null, unit: 'ms' },
            { name: 'index build, median', value: median(builds), unit: 'ms' },
            { name: `search, p50 of ${queries.length} questions`, value: percentile(times, 0.5), unit: 'ms' },
            { name: 'search, p99', value: percentile(times, 0.99), unit: 'ms' },
            { name: 'search, slowest', value: largest(times), unit: 'ms' },
        ],
        broken: [],
    };
}
function timeOf(work) {
    const begin = performance.now();
    work();
    return performance.now() - begin;
}
/** The questions of the search tests: JSON lines with a `query`. */
async function testQueries() {
    const files = (await readdir(QUERY_DIR)).filter((file) => file.endsWith('.jsonl'));
    const texts = await Promise.all(files.map((file) => readFile(join(QUERY_DIR, file), 'utf8')));
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
    return lines.map((line) => JSON.parse(line).query).filter((query) => typeof query === 'string');
}
