import { expect, it } from 'vitest';
import { DATA_KINDS, OTHER_TABLES, PERSON_COLUMNS, TEAM_TABLES } from '../../src/privacy/stored-data.ts';
import type { Database } from '../../src/storage/database.ts';
import { createPrivacyStore } from '../../src/storage/privacy-store.ts';
import { describeEngines } from '../support/engines.ts';
import { fillEveryTable } from './every-table.ts';

/** Columns that name people by what they are called. */
const NAMES_A_PERSON = /^user_id$|_by$/;

describeEngines('the list of what is stored', (engine) => {
  it('names every table of the schema', async () => {
    const tables = await tablesOf(await engine.open());
    expect([...new Set(tables.map(({ table }) => table))].sort()).toEqual(
      [...TEAM_TABLES, ...OTHER_TABLES].sort(),
    );
  });

  it('names every column that names a person, and every table of a workspace', async () => {
    const columns = await tablesOf(await engine.open());
    const named = columns.filter(({ column }) => NAMES_A_PERSON.test(column));
    // Who asked is text there: mention, command, …
    const people = named.filter(({ table, column }) => !(table === 'questions' && column === 'asked_by'));
    const listed = PERSON_COLUMNS.map(({ table, column }) => `${table}.${column}`);
    expect(
      people.map(({ table, column }) => `${table}.${column}`).filter((name) => !listed.includes(name)),
    ).toEqual([]);
    const ofTeams = columns.filter(({ column }) => column === 'team_id').map(({ table }) => table);
    expect(ofTeams.sort()).toEqual([...TEAM_TABLES].sort());
    expect(new Set(PERSON_COLUMNS.map(({ what }) => what))).toEqual(new Set(DATA_KINDS));
  });

  it('leaves nothing of a workspace that is forgotten, and all of the others', async () => {
    const database = await engine.open();
    for (const team of ['T1', 'T2']) await fillEveryTable(database, team);
    const before = await counts(database, 'T2');
    expect(Object.values(await counts(database, 'T1'))).not.toContain(0);
    await createPrivacyStore(database).forgetTeam('T1');
    expect(new Set(Object.values(await counts(database, 'T1')))).toEqual(new Set([0]));
    expect(await counts(database, 'T2')).toEqual(before);
  });

  it('leaves of a person what somebody must know, and no count too high', async () => {
    const database = await engine.open();
    for (const team of ['T1', 'T2']) await fillEveryTable(database, team);
    const store = createPrivacyStore(database);
    const before = await store.exportPerson('T1', 'U1');
    expect(Object.keys(before).sort()).toEqual([...new Set(PERSON_COLUMNS.map(({ table }) => table))].sort());
    await store.forgetPerson('T1', 'U1');
    expect(Object.keys(await store.exportPerson('T1', 'U1')).sort()).toEqual([
      'channels',
      'digests',
      'subscriptions',
    ]);
    expect(await database.all("select answered from rounds where team_id = 'T1'")).toEqual([{ answered: 0 }]);
    expect(await database.all("select added_by from aliases where team_id = 'T1'")).toEqual([
      { added_by: '' },
    ]);
    expect(Object.keys(await store.exportPerson('T2', 'U1'))).toEqual(Object.keys(before));
  });
});

async function tablesOf(database: Database): Promise<{ table: string; column: string }[]> {
  const sql =
    database.engine === 'sqlite'
      ? `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c
         where m.type = 'table' and m.name not like 'sqlite_%'`
      : `select table_name as "table", column_name as "column" from information_schema.columns
         where table_schema = current_schema()`;
  return database.all(sql);
}

async function counts(database: Database, team: string): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of TEAM_TABLES) {
    const row = await database.get<{ n: number }>(`select count(*) as n from ${table} where team_id = $1`, [
      team,
    ]);
    counted[table] = Number(row?.n);
  }
  return counted;
}
