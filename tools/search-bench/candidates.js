import { readFileSync } from 'node:fs';
import { byEncoder } from './candidates/flexsearch.js';
import { plain as plainFuse, tokenSearch } from './candidates/fuse.js';
import { plain as plainLunr } from './candidates/lunr.js';
import { fuzzy, plain, segmented } from './candidates/minisearch.js';
import { byTokenizer } from './candidates/orama.js';
import { trigram, unicode61 } from './candidates/sqlite.js';
import { loadOurs } from './candidates/this-project.js';

export const OURS = 'this project';

/**
 * Each loads to a function that builds an index of documents: `{ search, entryOf }`, used as its README says. `search`
 * yields hits, best first, and `entryOf` tells the entry of a hit.
 */
const candidates = {
  [OURS]: { load: loadOurs },
  MiniSearch: { package: 'minisearch', load: plain },
  'MiniSearch, prefix, fuzzy 0.2': { package: 'minisearch', load: fuzzy },
  'MiniSearch, Intl.Segmenter': { package: 'minisearch', load: segmented },
  'Orama, English and Mandarin': { package: '@orama/orama', load: byTokenizer },
  'FlexSearch, default and CJK': { package: 'flexsearch', load: byEncoder },
  Lunr: { package: 'lunr', load: plainLunr },
  'Fuse.js': { package: 'fuse.js', load: plainFuse },
  'Fuse.js, token search': { package: 'fuse.js', load: tokenSearch },
  'SQLite FTS5, trigram': { package: 'node-sqlite3-wasm', load: trigram },
  'SQLite FTS5, unicode61': { package: 'node-sqlite3-wasm', load: unicode61 },
};

/** The candidates whose names begin with one of these, in any case; all of them without any. */
export function candidateNames(wanted = []) {
  const isWanted = (name) => wanted.some((start) => name.toLowerCase().startsWith(start.toLowerCase()));
  return Object.keys(candidates).filter((name) => wanted.length === 0 || isWanted(name));
}

export function loadCandidate(name) {
  return candidates[name].load();
}

export function versionOf(name) {
  const own = candidates[name].package;
  const file = own ? `./node_modules/${own}/package.json` : '../../package.json';
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).version;
}
