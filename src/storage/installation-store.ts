import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { NotInstalledError } from '../slack/installations.ts';
import type { Database } from './database.ts';
import { createSealedInstallations, type SealedInstallations } from './sealed-installations.ts';
import type { TokenCipher } from './token-cipher.ts';

/**
 * Bolt's installation store over the database. A team that uses the installation of its organisation gets a copy of its
 * own, because the scheduler, which no event wakes, knows teams only.
 */
export function createInstallationStore(
  database: Database,
  cipher: TokenCipher,
  now: () => number,
): InstallationStore {
  const installations = createSealedInstallations(database, cipher, now);
  return {
    async storeInstallation(installation) {
      const { isEnterpriseInstall, enterprise } = installation;
      if (isEnterpriseInstall && enterprise) await installations.removeCopies(enterprise.id);
      await installations.save(ownerOf(installation), installation as Installation);
    },
    async fetchInstallation(query) {
      for (const owner of ownersOf(query)) {
        const installation = await installations.read(owner);
        if (!installation) continue;
        if (installation.isEnterpriseInstall) await copyFor(query.teamId, installation, installations);
        return installation as Installation<'v1' | 'v2', boolean>;
      }
      throw new NotInstalledError(ownersOf(query).join(' or '));
    },
    async deleteInstallation(query) {
      const { isEnterpriseInstall, enterpriseId } = query;
      if (isEnterpriseInstall && enterpriseId) await installations.removeCopies(enterpriseId);
      for (const owner of ownersOf(query)) await installations.remove(owner);
    },
  };
}

async function copyFor(
  teamId: string | undefined,
  installation: Installation,
  { isOpen, read, save }: SealedInstallations,
): Promise<void> {
  if (teamId === undefined || isOpen(teamId) || (await read(teamId))) return;
  await save(teamId, { ...installation, team: { id: teamId } });
  await read(teamId);
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
