import type { InstallationStore } from '@slack/bolt';
import { DatabaseUnavailableError } from './errors.ts';

/** A store over a database that is opened in its own time; without one each use of it fails with a clear error. */
export function lateInstallationStore(store: () => Promise<InstallationStore | null>): InstallationStore {
  const opened = async (): Promise<InstallationStore> => {
    const found = await store();
    if (!found)
      throw new DatabaseUnavailableError('The database of installations', 'it could not be opened yet');
    return found;
  };
  return {
    storeInstallation: async (installation) => (await opened()).storeInstallation(installation),
    fetchInstallation: async (query) => (await opened()).fetchInstallation(query),
    deleteInstallation: async (query) => (await opened()).deleteInstallation?.(query),
  };
}
