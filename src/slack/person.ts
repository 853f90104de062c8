import type { webApi } from '@slack/bolt';
import type { Lang } from '../knowledge/entry.ts';
import { parseZone } from '../quiz/typed/parse-zone.ts';

/** Somebody in Slack. */
export interface Person {
  id: string;
  /** `guest`: of one or some channels; `stranger`: of another organisation; `unknown`: Slack did not say. */
  kind: 'member' | 'guest' | 'stranger' | 'unknown';
  /** As others see it; null if it is not known. */
  name: string | null;
  /** By the locale of their Slack; English where that is not known. */
  lang: Lang;
  /** An IANA zone that the quiz knows, or null. */
  zone: string | null;
  /** The workspaces that they belong to, where Slack says it: more than one in an organisation with several. */
  teamIds: readonly string[];
}

type UserInfo = webApi.UsersInfoResponse['user'];

export function unknownPerson(id: string): Person {
  return { id, kind: 'unknown', name: null, lang: 'en', zone: null, teamIds: [] };
}

/** Reads what `users.info` answered. */
export function readPerson(id: string, info: UserInfo): Person {
  if (!info) return unknownPerson(id);
  const zone = parseZone(info.tz ?? '');
  return {
    id,
    kind: kindOf(info),
    name: info.profile?.display_name || info.real_name || info.name || null,
    lang: info.locale?.startsWith('zh') ? 'zh' : 'en',
    zone: zone.kind === 'ok' ? zone.value : null,
    teamIds: [info.team_id, ...(info.enterprise_user?.teams ?? [])].filter((team) => team !== undefined),
  };
}

/**
 * What somebody is in a workspace. Slack calls people of other organisations strangers only until they share a
 * channel, so their workspace decides; `userTeamId` is what an event says of it.
 */
export function kindIn(teamId: string, { kind, teamIds }: Person, userTeamId?: string): Person['kind'] {
  const teams = teamIds.length > 0 ? teamIds : [userTeamId ?? teamId];
  return teams.includes(teamId) ? kind : 'stranger';
}

function kindOf({ is_stranger, is_restricted, is_ultra_restricted }: NonNullable<UserInfo>): Person['kind'] {
  if (is_stranger) return 'stranger';
  return is_restricted || is_ultra_restricted ? 'guest' : 'member';
}
