import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { type Person, readPerson, unknownPerson } from './person.ts';
import { within } from './within.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A missing scope or a Slack in trouble is asked again soon. */
const UNKNOWN_MS = 5 * 60 * 1000;
const CAPACITY = 10_000;
/** A person waits for an answer, not for who they are. */
const WAIT_MS = 1_000;

/** What Slack says of people, asked once a day each. The scope `users:read` is optional: without it nobody is known. */
export interface People {
  person(client: webApi.WebClient, user: string): Promise<Person>;
}

export function createPeople(now: () => number, logger: Logger): People {
  const known = new Map<string, { person: Person; until: number }>();
  const person = async (client: webApi.WebClient, user: string): Promise<Person> => {
    const cached = known.get(user);
    if (cached && cached.until > now()) return cached.person;
    const asked = await within(askSlack(client, user, logger), WAIT_MS, () => unknownPerson(user));
    if (known.size >= CAPACITY) known.clear();
    known.set(user, { person: asked, until: now() + (asked.kind === 'unknown' ? UNKNOWN_MS : DAY_MS) });
    return asked;
  };
  return { person };
}

async function askSlack(client: webApi.WebClient, user: string, logger: Logger): Promise<Person> {
  try {
    const { user: info } = await client.users.info({ user, include_locale: true });
    return readPerson(user, info);
  } catch (error) {
    logger.debug({ err: error }, 'A person is not known');
    return unknownPerson(user);
  }
}
