import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Lang } from '../knowledge/entry.ts';
import { within } from './within.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const CAPACITY = 10_000;
/** A person waits for an answer, not for the language of it. */
const WAIT_MS = 1_000;

/**
 * A person's language by their Slack locale, asked once a day. The scope `users:read` is optional: without it,
 * or when Slack does not answer, it is English.
 */
export function createLangOf(now: () => number, logger: Logger) {
  const known = new Map<string, { lang: Lang; until: number }>();
  return async (client: webApi.WebClient, user: string): Promise<Lang> => {
    const cached = known.get(user);
    if (cached && cached.until > now()) return cached.lang;
    const lang = await within<Lang>(askSlack(client, user, logger), WAIT_MS, () => 'en');
    if (known.size >= CAPACITY) known.clear();
    known.set(user, { lang, until: now() + DAY_MS });
    return lang;
  };
}

async function askSlack(client: webApi.WebClient, user: string, logger: Logger): Promise<Lang> {
  try {
    const { user: info } = await client.users.info({ user, include_locale: true });
    return info?.locale?.startsWith('zh') ? 'zh' : 'en';
  } catch (error) {
    logger.debug({ err: error }, 'The locale of a person is not known');
    return 'en';
  }
}
