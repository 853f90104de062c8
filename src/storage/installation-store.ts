import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { NotInstalledError } from '../slack/installations.ts';
import type { Database } from './database.ts';
import type { TokenCipher } from './token-cipher.ts';

/** Bolt asks for the installation on every event; a token that was revoked elsewhere is noticed by its use. */
const FRESH_MS = 60_000;
const CAPACITY = 1_000;

const SAVE = `insert into installations (owner, team_id, enterprise_id, bot_id, sealed, installed_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (owner) do update set team_id = excluded.team_id, enterprise_id = excluded.enterprise_id,
    bot_id = excluded.bot_id, sealed = excluded.sealed, installed_at = excluded.installed_at`;

/** Bolt's installation store over the database: sealed at rest, opened ones kept in memory for a minute. */
export function createInstallationStore(database: Database, cipher: TokenCipher): InstallationStore {
  const opened = new Map<string, { installation: Installation; until: number }>();

  async function read(owner: string): Promise<Installation | undefined> {
    const now = await database.now();
    const cached = opened.get(owner);
    if (cached && cached.until > now) return cached.installation;
    const sql = 'select sealed from installations where owner = $1';
    const row = await database.get<{ sealed: string }>(sql, [owner]);
    if (!row) return undefined;
    const installation: Installation = JSON.parse(cipher.open(row.sealed, owner));
    if (cipher.isOld(row.sealed)) await save(owner, installation);
    if (opened.size >= CAPACITY) opened.clear();
    opened.set(owner, { installation, until: now + FRESH_MS });
    return installation;
  }

  async function save(owner: string, installation: Installation): Promise<void> {
    const { team, enterprise, bot } = installation;
    const sealed = cipher.seal(JSON.stringify(installation), owner);
    const names = [owner, team?.id ?? null, enterprise?.id ?? null, bot?.id ?? null];
    await database.run(SAVE, [...names, sealed, await database.now()]);
    opened.delete(owner);
  }

  return {
    async storeInstallation(installation) {
      await save(ownerOf(installation), installation as Installation);
    },
    async fetchInstallation(query) {
      for (const owner of ownersOf(query)) {
        const installation = await read(owner);
        if (installation) return installation as Installation<'v1' | 'v2', boolean>;
      }
      throw new NotInstalledError(ownersOf(query).join(' or '));
    },
    async deleteInstallation(query) {
      for (const owner of ownersOf(query)) {
        opened.delete(owner);
        await database.run('delete from installations where owner = $1', [owner]);
      }
    },
  };
}

function ownerOf({ isEnterpriseInstall, enterprise, team }: Partial<Installation>): string {
  const owner = isEnterpriseInstall ? enterprise?.id : team?.id;
  if (owner === undefined) throw new NotInstalledError('an installation without a team');
  return owner;
}

/** A team's own installation, then its organisation's. */
function ownersOf({ isEnterpriseInstall, teamId, enterpriseId }: InstallationQuery<boolean>): string[] {
  const owners = isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId];
  return owners.filter((owner) => owner !== undefined);
}
