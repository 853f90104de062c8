import type { webApi } from '@slack/bolt';
import type { People } from './people.ts';
import { kindIn, type Person } from './person.ts';

export interface Somebody {
  client: webApi.WebClient;
  /** The workspace that they want something of. */
  teamId: string;
  userId: string;
}

/** A person as that workspace sees them: who belongs to another is a stranger, whatever Slack calls them. */
export async function personIn(
  { client, teamId, userId }: Somebody,
  { person }: Pick<People, 'person'>,
): Promise<Person> {
  const known = await person(client, userId);
  return { ...known, kind: kindIn(teamId, known) };
}
