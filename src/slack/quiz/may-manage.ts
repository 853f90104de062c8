import type { Person } from '../person.ts';

/** Whether a person may change a channel's quiz, or why not. */
export type MayManage = 'yes' | 'guest' | 'not-a-manager' | 'unknown-person';

/**
 * Guests and people of other organisations never. With managers named, they alone; without, every full member.
 * Who is one Slack must say, so where it does not (the scope `users:read` is missing) only named managers may.
 */
export function mayManage({ id, kind }: Person, managers: readonly string[]): MayManage {
  if (kind === 'guest' || kind === 'stranger') return 'guest';
  if (managers.length > 0) return managers.includes(id) ? 'yes' : 'not-a-manager';
  return kind === 'member' ? 'yes' : 'unknown-person';
}
