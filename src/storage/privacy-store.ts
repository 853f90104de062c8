import type { PrivacyStore, StoredData } from '../privacy/privacy-store.ts';
import { PERSON_COLUMNS, type PersonColumn, TEAM_TABLES } from '../privacy/stored-data.ts';
import type { Database, Queries } from './database.ts';

/** The count under a question is that of its submissions. */
const UNCOUNT = `update rounds set answered = answered - 1 where team_id = $1
  and id in (select round_id from submissions where team_id = $1 and user_id = $2)`;

export function createPrivacyStore(database: Database): PrivacyStore {
  return {
    async exportPerson(teamId, userId) {
      const data: StoredData = {};
      for (const column of PERSON_COLUMNS) {
        const rows = await database.all(`select * from ${rowsOf(column)}`, [teamId, userId]);
        const known = new Set((data[column.table] ?? []).map((row) => JSON.stringify(row)));
        const others = rows.filter((row) => !known.has(JSON.stringify(row)));
        if (others.length > 0) data[column.table] = [...(data[column.table] ?? []), ...others];
      }
      return data;
    },
    forgetPerson: (teamId, userId) =>
      database.transaction(async (queries) => {
        await queries.run(UNCOUNT, [teamId, userId]);
        for (const column of PERSON_COLUMNS) await forget(queries, column, [teamId, userId]);
      }),
    forgetTeam: (teamId) =>
      database.transaction(async (queries) => {
        for (const table of TEAM_TABLES)
          await queries.run(`delete from ${table} where team_id = $1`, [teamId]);
      }),
  };
}

async function forget(queries: Queries, person: PersonColumn, params: [string, string]): Promise<void> {
  switch (person.own) {
    case 'deleted':
      await queries.run(`delete from ${rowsOf(person)}`, params);
      return;
    case 'unnamed': {
      const { table, column } = person;
      await queries.run(`update ${table} set ${column} = '' where team_id = $1 and ${column} = $2`, params);
      return;
    }
    case 'kept':
      return;
  }
}

function rowsOf({ table, column, where }: PersonColumn): string {
  return `${table} where team_id = $1 and ${column} = $2${where ? ` and ${where}` : ''}`;
}
