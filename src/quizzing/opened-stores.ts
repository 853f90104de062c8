import type { InstallationStore } from '@slack/bolt';
import type { SeenStore } from '../slack/seen.ts';
import type { Stores } from '../slack/stores.ts';
import type { Database } from '../storage/database.ts';
import { createInstallationStore } from '../storage/installation-store.ts';
import { createSeenStore } from '../storage/seen-store.ts';
import { createSubscriptionStore } from '../storage/subscription-store.ts';
import { createTokenCipher, type KeyRing } from '../storage/token-cipher.ts';

/** What the rest of the bot keeps in an open database. */
export interface OpenedStores {
  database: Database;
  seen: SeenStore;
  stores: Stores;
  /** Null where there is one workspace only. */
  installations: InstallationStore | null;
}

export function openStores(
  database: Database,
  stores: Stores,
  { tokenKeys, now }: { tokenKeys: KeyRing | undefined; now: () => number },
): OpenedStores {
  return {
    database,
    seen: createSeenStore(database),
    stores,
    installations: tokenKeys ? resumingQuizzes(database, tokenKeys, now) : null,
  };
}

/** A new installation brings a token that works: the quizzes go on that the old one stopped. */
function resumingQuizzes(database: Database, tokenKeys: KeyRing, now: () => number): InstallationStore {
  const installations = createInstallationStore(database, createTokenCipher(tokenKeys), now);
  const { resumeTeam } = createSubscriptionStore(database);
  return {
    ...installations,
    async storeInstallation(installation) {
      await installations.storeInstallation(installation);
      if (installation.team) await resumeTeam(installation.team.id);
    },
  };
}
