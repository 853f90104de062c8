import type { HomeView } from '@slack/types';
import type { Logger } from 'pino';
import type { Reader } from '../languages.ts';

/** A person who opened App Home may still look at it for this long. */
const LOOKED_AT_MS = 60 * 60 * 1000;
const CAPACITY = 10_000;

/** The App Homes that people look at. A home that cannot be published is logged: nobody waits for an answer. */
export interface Homes {
  /** A person opened it. */
  open(reader: Reader): Promise<void>;
  /** A person did something: the home that they look at is published again, if it says something else now. */
  refresh(reader: Reader): Promise<void>;
}

export interface HomePorts {
  view(reader: Reader): Promise<HomeView>;
  now(): number;
  logger: Logger;
}

export function createHomes({ view: viewOf, now, logger }: HomePorts): Homes {
  const published = new Map<string, { view: string; at: number }>();
  const keyOf = ({ teamId, user }: Reader) => `${teamId}/${user}`;
  const publish = async (reader: Reader, openedAt: number, before?: string) => {
    try {
      const view = await viewOf(reader);
      const json = JSON.stringify(view);
      if (json === before) return;
      if (published.size >= CAPACITY) published.clear();
      published.set(keyOf(reader), { view: json, at: openedAt });
      await reader.client.views.publish({ user_id: reader.user, view });
    } catch (error) {
      published.delete(keyOf(reader));
      logger.warn({ err: error }, 'App Home could not be published');
    }
  };
  return {
    open: (reader) => publish(reader, now()),
    async refresh(reader) {
      const known = published.get(keyOf(reader));
      if (known && now() - known.at < LOOKED_AT_MS) await publish(reader, known.at, known.view);
    },
  };
}
