import type { InstallationStore, webApi } from '@slack/bolt';
import type { Installed } from './quiz/poster.ts';

/** The bot in the workspaces where it is installed. */
export interface Installations {
  /** Null where it is not installed, or not any more. */
  installed(teamId: string): Promise<Installed | null>;
}

/** One workspace, known from the start. */
export function singleInstallation(own: Installed & { teamId: string }): Installations {
  return { installed: async (teamId) => (teamId === own.teamId ? own : null) };
}

/** No installation for a team: the app was removed, or never installed there. */
export class NotInstalledError extends Error {
  override name = 'NotInstalledError' as const;
  constructor(owner: string) {
    super(`The app is not installed for ${owner}`);
  }
}

const CAPACITY = 1_000;

/** Many workspaces, each with the token that its installation left. Throws where the store cannot be read. */
export function storedInstallations(
  store: Pick<InstallationStore, 'fetchInstallation'>,
  clientOf: (token: string) => webApi.WebClient,
): Installations {
  const clients = new Map<string, webApi.WebClient>();
  return {
    async installed(teamId) {
      const bot = await fetchBot(store, teamId);
      if (!bot) return null;
      const client = clients.get(bot.token) ?? clientOf(bot.token);
      if (clients.size >= CAPACITY) clients.clear();
      clients.set(bot.token, client);
      return { client, botId: bot.id };
    },
  };
}

async function fetchBot(store: Pick<InstallationStore, 'fetchInstallation'>, teamId: string) {
  try {
    const query = { isEnterpriseInstall: false, teamId, enterpriseId: undefined } as const;
    return (await store.fetchInstallation(query)).bot;
  } catch (error) {
    if (error instanceof NotInstalledError) return undefined;
    throw error;
  }
}
