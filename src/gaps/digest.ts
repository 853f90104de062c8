import type { Lang } from '../knowledge/entry.ts';
import { DAY, dateOfDay, dayNumber, weekdayOfDay } from '../quiz/calendar/local-date.ts';
import { type Instant, instantOf, localAt } from '../quiz/calendar/zone-clock.ts';
import type { NewPost } from '../quiz/posting/post.ts';

/** Where and how a workspace hears every week of its gaps. */
export interface Digest {
  teamId: string;
  channelId: string;
  lang: Lang;
  zone: string;
  nextDueAt: Instant;
  /** Who hears if it cannot be posted. */
  changedBy: string;
}

export interface DigestStore {
  now(): Promise<Instant>;
  ofTeam(teamId: string): Promise<Digest | null>;
  save(digest: Digest): Promise<void>;
  /** False if there was none. */
  remove(teamId: string): Promise<boolean>;
  /** Those whose time has come. */
  due(now: Instant, limit: number): Promise<Digest[]>;
  /** Owes the post and moves the digest on; nothing if it changed since it was read. */
  owe(digest: Digest, post: NewPost, nextDueAt: Instant): Promise<void>;
  /** When the next one is due, or null. */
  nextDue(): Promise<Instant | null>;
}

const WEEK = 7 * DAY;
const TIME = '09:00';
/** After it, next week's is nearer. */
const GRACE = DAY;
const BATCH = 100;

/** The first Monday morning after an instant. */
export function nextDigestAt(zone: string, after: Instant): Instant {
  for (let day = dayNumber(localAt(zone, after).date); ; day++) {
    const at = weekdayOfDay(day) === 'mon' ? instantOf(zone, dateOfDay(day), TIME) : null;
    if (at !== null && at > after) return at;
  }
}

/** A digest's post of the week that ends when it is due. */
export function digestPost({ teamId, channelId, lang, changedBy, nextDueAt }: Digest): NewPost {
  return {
    id: `${teamId}.digest.${nextDueAt}`,
    teamId,
    channelId,
    content: { kind: 'digest', since: nextDueAt - WEEK, lang, askedBy: changedBy },
    dueAt: nextDueAt,
    deadlineAt: nextDueAt + GRACE,
  };
}

/** Owes what is due; of several weeks without the bot the last alone. */
export async function planDigests(now: Instant, store: DigestStore): Promise<void> {
  for (const digest of await store.due(now, BATCH)) {
    const nextDueAt = nextDigestAt(digest.zone, now);
    const last = now - digest.nextDueAt > WEEK ? nextDigestAt(digest.zone, now - WEEK) : digest.nextDueAt;
    await store.owe(digest, digestPost({ ...digest, nextDueAt: last }), nextDueAt);
  }
}
