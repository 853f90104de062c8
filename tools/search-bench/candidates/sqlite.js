import { FIELDS, LIMIT } from './common.js';

const INSERT = `INSERT INTO section(rowid, ${FIELDS.join(', ')}) VALUES (?, ${FIELDS.map(() => '?').join(', ')})`;
const SELECT = `SELECT rowid FROM section WHERE section MATCH ? ORDER BY rank LIMIT ${LIMIT}`;
const SIZE = 'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()';
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /\p{Script=Han}/u;

export const trigram = () => loadFts5('trigram', trigramTerms);

export const unicode61 = () => loadFts5('unicode61', runsOf);

/** FTS5 in memory, asked for any of the terms. `ownBytes` is what its pages take, as Node does not count that. */
async function loadFts5(tokenizer, termsOf) {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  return (documents) => {
    const database = new sqlite.Database(':memory:');
    database.exec(`CREATE VIRTUAL TABLE section USING fts5(${FIELDS.join(', ')}, tokenize = '${tokenizer}')`);
    database.exec('BEGIN');
    const insert = database.prepare(INSERT);
    for (const document of documents) insert.run([document.id, ...FIELDS.map((field) => document[field])]);
    insert.finalize();
    database.exec('COMMIT');
    const select = database.prepare(SELECT);
    return {
      search: (query) => {
        const terms = [...new Set(termsOf(query))].map((term) => `"${term}"`);
        return terms.length > 0 ? select.all([terms.join(' OR ')]) : [];
      },
      entryOf: ({ rowid }) => documents[Number(rowid)].entryId,
      ownBytes: () => Number(database.get(SIZE).bytes),
      close: () => {
        select.finalize();
        database.close();
      },
    };
  };
}

function runsOf(query) {
  return query.match(run) ?? [];
}

/** Words of three letters and more, and every three Han characters in a row: the least that trigrams can match. */
function trigramTerms(query) {
  const terms = runsOf(query).flatMap((text) => (han.test(text) ? threes([...text]) : [text]));
  return terms.filter((term) => [...term].length >= 3);
}

function threes(characters) {
  return characters.slice(2).map((_, index) => characters.slice(index, index + 3).join(''));
}
