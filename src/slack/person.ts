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
}

type UserInfo = webApi.UsersInfoResponse['user'];

export function unknownPerson(id: string): Person {
  return { id, kind: 'unknown', name: null, lang: 'en', zone: null };
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
  };
}

function kindOf({ is_stranger, is_restricted, is_ultra_restricted }: NonNullable<UserInfo>): Person['kind'] {
  if (is_stranger) return 'stranger';
  return is_restricted || is_ultra_restricted ? 'guest' : 'member';
}
