import type { Installation } from '@slack/bolt';
import type { Database } from './database.ts';
import { isDatabaseDown } from './errors.ts';
import type { TokenCipher } from './token-cipher.ts';

/** Bolt asks for the installation on every event; a token that was revoked elsewhere is noticed by its use. */
const FRESH_MS = 60_000;
const CAPACITY = 1_000;

const SEALED = 'select sealed from installations where owner = $1';

const SAVE = `insert into installations (owner, team_id, enterprise_id, bot_id, sealed, installed_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (owner) do update set team_id = excluded.team_id, enterprise_id = excluded.enterprise_id,
    bot_id = excluded.bot_id, sealed = excluded.sealed, installed_at = excluded.installed_at`;

const FORGET_COPIES =
  'delete from installations where enterprise_id = $1 and owner <> $1 and team_id is not null';

/** Installations by their owner: a team, or an organisation. */
export interface SealedInstallations {
  read(owner: string): Promise<Installation | undefined>;
  save(owner: string, installation: Installation): Promise<void>;
  remove(owner: string): Promise<void>;
  /** Removes what the teams of an organisation have of its installation. */
  removeCopies(enterpriseId: string): Promise<void>;
  /** True if it was read a moment ago. */
  isOpen(owner: string): boolean;
}

/** Sealed at rest; opened ones are kept in memory for a minute, and for as long as the database is away. */
export function createSealedInstallations(
  database: Database,
  cipher: TokenCipher,
  now: () => number,
): SealedInstallations {
  const opened = new Map<string, { installation: Installation; until: number }>();

  async function save(owner: string, installation: Installation): Promise<void> {
    const { team, enterprise, bot } = installation;
    const sealed = cipher.seal(JSON.stringify(installation), owner);
    const names = [owner, team?.id ?? null, enterprise?.id ?? null, bot?.id ?? null];
    await database.run(SAVE, [...names, sealed, await database.now()]);
    opened.delete(owner);
  }

  async function readSealed(owner: string): Promise<Installation | undefined> {
    const row = await database.get<{ sealed: string }>(SEALED, [owner]);
    opened.delete(owner);
    if (!row) return undefined;
    const installation: Installation = JSON.parse(cipher.open(row.sealed, owner));
    if (cipher.isOld(row.sealed)) await save(owner, installation);
    if (opened.size >= CAPACITY) opened.clear();
    opened.set(owner, { installation, until: now() + FRESH_MS });
    return installation;
  }

  return {
    async read(owner) {
      const known = opened.get(owner);
      if (known && known.until > now()) return known.installation;
      return await readSealed(owner).catch((error: unknown) => {
        // The database is away: questions are answered all the same.
        if (known && isDatabaseDown(error)) return known.installation;
        throw error;
      });
    },
    save,
    async remove(owner) {
      opened.delete(owner);
      await database.run('delete from installations where owner = $1', [owner]);
    },
    async removeCopies(enterpriseId) {
      opened.clear();
      await database.run(FORGET_COPIES, [enterpriseId]);
    },
    isOpen: (owner) => opened.has(owner),
  };
}
