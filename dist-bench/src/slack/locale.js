import { within } from './within.js';
const DAY_MS = 24 * 60 * 60 * 1000;
const CAPACITY = 10_000;
/** A person waits for an answer, not for the language of it. */
const WAIT_MS = 1_000;
/**
 * A person's language by their Slack locale, asked once a day. The scope `users:read` is optional: without it,
 * or when Slack does not answer, it is English.
 */
export function createLangOf(now, logger) {
    const known = new Map();
    return async (client, user) => {
        const cached = known.get(user);
        if (cached && cached.until > now())
            return cached.lang;
        const lang = await within(askSlack(client, user, logger), WAIT_MS, () => 'en');
        if (known.size >= CAPACITY)
            known.clear();
        known.set(user, { lang, until: now() + DAY_MS });
        return lang;
    };
}
async function askSlack(client, user, logger) {
    try {
        const { user: info } = await client.users.info({ user, include_locale: true });
        return info?.locale?.startsWith('zh') ? 'zh' : 'en';
    }
    catch (error) {
        logger.debug({ err: error }, 'The locale of a person is not known');
        return 'en';
    }
}
