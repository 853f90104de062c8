import { LANGS } from '../../knowledge/entry.ts';
import { DAY } from '../calendar/local-date.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { DueReveal, PlanStore } from './plan-store.ts';
import { type NewPost, revealPostId } from './post.ts';

const BATCH = 100;
/** How long a reveal is tried for: it also takes the buttons away. */
const REVEAL_GRACE = 3 * DAY;

/** Closes the rounds whose time has come, and adds their reveals to what is owed. */
export async function revealDue(now: Instant, plans: PlanStore): Promise<void> {
  for (const round of await plans.dueReveals(now, BATCH)) {
    await plans.reveal(round, revealPosts(round, now));
  }
}

/** One for each language of the round. */
function revealPosts({ id, teamId, channelId, language, revealAt }: DueReveal, now: Instant): NewPost[] {
  const langs = language === 'both' ? LANGS : [language];
  return langs.map((lang) => ({
    id: revealPostId(id, lang),
    teamId,
    channelId,
    content: { kind: 'reveal', roundId: id, lang },
    dueAt: revealAt,
    deadlineAt: now + REVEAL_GRACE,
  }));
}
