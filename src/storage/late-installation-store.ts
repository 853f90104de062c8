import type { InstallationStore } from '@slack/bolt';
import { DatabaseUnavailableError } from './errors.ts';

/** A store over a database that is opened in its own time; until then each use of it fails with a clear error. */
export function lateInstallationStore(store: () => InstallationStore | null): InstallationStore {
  const opened = (): InstallationStore => {
    const found = store();
    if (!found) throw new DatabaseUnavailableError('The database of installations', 'it is not open yet');
    return found;
  };
  return {
    storeInstallation: async (installation) => opened().storeInstallation(installation),
    fetchInstallation: async (query) => opened().fetchInstallation(query),
    deleteInstallation: async (query) => opened().deleteInstallation?.(query),
  };
}
