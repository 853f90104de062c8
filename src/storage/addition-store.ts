import type { AdditionStore, Alias } from '../gaps/addition-store.ts';
import type { Draft } from '../gaps/draft-section.ts';
import type { Database, Queries } from './database.ts';
import { parseItem } from './json/item-json.ts';

const GROW = `insert into additions (team_id, revision) values ($1, 1)
  on conflict (team_id) do update set revision = additions.revision + 1`;

const ALIASES =
  'select entry_id, alias, lang from aliases where team_id = $1 order by entry_id, added_at, alias';
const DRAFTS = 'select id, lang, markdown from drafts where team_id = $1';
const ITEMS = `select id, item from suggestions where team_id = $1 and state = 'accepted' order by suggested_at, id`;

const ADD_ALIAS = `insert into aliases (team_id, entry_id, alias, lang, added_by, added_at)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;

const SAVE_DRAFT = `insert into drafts (team_id, id, lang, markdown, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (team_id, id) do update set lang = excluded.lang, markdown = excluded.markdown,
    changed_by = excluded.changed_by, changed_at = excluded.changed_at`;

type DraftRow = { id: string; lang: Draft['lang']; markdown: string };
type AliasRow = { entry_id: string; alias: string; lang: Alias['lang'] };

export function createAdditionStore(database: Database): AdditionStore {
  return {
    async teams() {
      const rows = await database.all<{ team_id: string }>('select team_id from additions order by team_id');
      return rows.map(({ team_id }) => team_id);
    },
    async revision(teamId) {
      const sql = 'select revision from additions where team_id = $1';
      return (await database.get<{ revision: number }>(sql, [teamId]))?.revision ?? 0;
    },
    async all(teamId) {
      const aliases = await database.all<AliasRow>(ALIASES, [teamId]);
      const items = await database.all<{ id: string; item: string }>(ITEMS, [teamId]);
      return {
        aliases: aliases.map(({ entry_id: entryId, alias, lang }) => ({ entryId, alias, lang })),
        drafts: await database.all<DraftRow>(`${DRAFTS} order by id`, [teamId]),
        items: items.map(({ id, item }) => parseItem(item, id)),
      };
    },
    addAlias: (teamId, { entryId, alias, lang }, by) =>
      changing(database, teamId, async (queries) => {
        await queries.run(ADD_ALIAS, [teamId, entryId, alias, lang, by, await queries.now()]);
      }),
    async draft(teamId, id) {
      return (await database.get<DraftRow>(`${DRAFTS} and id = $2`, [teamId, id])) ?? null;
    },
    saveDraft: (teamId, { id, lang, markdown }, by) =>
      changing(database, teamId, async (queries) => {
        await queries.run(SAVE_DRAFT, [teamId, id, lang, markdown, by, await queries.now()]);
      }),
  };
}

/** A change of what the workspace adds, of which every replica hears. */
export function changing<T>(
  database: Database,
  teamId: string,
  change: (queries: Queries) => Promise<T>,
): Promise<T> {
  return database.transaction(async (queries) => {
    const changed = await change(queries);
    await growRevision(queries, teamId);
    return changed;
  });
}

export async function growRevision(queries: Queries, teamId: string): Promise<void> {
  await queries.run(GROW, [teamId]);
}
