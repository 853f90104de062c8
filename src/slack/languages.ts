import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Lang } from '../knowledge/entry.ts';
import { questionLang } from '../search/question-lang.ts';
import type { People } from './people.ts';
import type { Stores } from './stores.ts';
import { within } from './within.ts';

/** Another replica's change is followed within this time. */
const REMEMBERED_MS = 60_000;
const CAPACITY = 10_000;
/** A person waits for an answer, not for its language. */
const WAIT_MS = 500;

/** Who is spoken to. */
export interface Reader {
  client: webApi.WebClient;
  teamId: string;
  user: string;
}

/** Which language people are spoken to in. */
export interface Languages {
  /** What the person chose; else that of the text they wrote; else their Slack's. It never fails. */
  langFor(reader: Reader, text?: string): Promise<Lang>;
  /** What a person chose; null: none, the language is found each time. */
  chosenLang(teamId: string, user: string): Promise<Lang | null>;
  /** False where there is no database to keep it. */
  chooseLang(teamId: string, user: string, lang: Lang | null): Promise<boolean>;
}

export interface LanguagePorts {
  people: People;
  stores(): Stores | null;
  now(): number;
  logger: Logger;
}

export function createLanguages({ people, stores, now, logger }: LanguagePorts): Languages {
  const known = new Map<string, { lang: Lang | null; until: number }>();
  const remember = (key: string, lang: Lang | null) => {
    if (known.size >= CAPACITY) known.clear();
    known.set(key, { lang, until: now() + REMEMBERED_MS });
  };
  const chosenLang = async (teamId: string, user: string): Promise<Lang | null> => {
    const key = `${teamId}/${user}`;
    const cached = known.get(key);
    if (cached && cached.until > now()) return cached.lang;
    const store = stores()?.people;
    if (!store) return cached?.lang ?? null;
    try {
      const stored = await within(store.lang(teamId, user), WAIT_MS, () => undefined);
      if (stored === undefined) return cached?.lang ?? null;
      remember(key, stored);
      return stored;
    } catch (error) {
      logger.warn({ err: error }, 'The language that a person chose could not be read');
      return cached?.lang ?? null;
    }
  };
  return {
    chosenLang,
    async langFor({ client, teamId, user }, text = '') {
      return (
        (await chosenLang(teamId, user)) ?? questionLang(text) ?? (await people.person(client, user)).lang
      );
    },
    async chooseLang(teamId, user, lang) {
      const store = stores()?.people;
      if (!store) return false;
      await store.setLang(teamId, user, lang);
      remember(`${teamId}/${user}`, lang);
      return true;
    },
  };
}
