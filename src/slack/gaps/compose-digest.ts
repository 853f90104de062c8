import type { GapStore } from '../../gaps/gap-store.ts';
import { readGaps } from '../../gaps/read-gaps.ts';
import type { ClaimedPost, PostContent } from '../../quiz/posting/post.ts';
import { digestMessage } from '../blocks/gaps/digest-message.ts';
import type { Composed } from '../quiz/composed.ts';

/** The week's digest as it is when it is sent: what was settled meanwhile is not in it. */
export async function composeDigest(
  { teamId }: ClaimedPost,
  { since, lang }: Extract<PostContent, { kind: 'digest' }>,
  { gaps }: { gaps: GapStore },
): Promise<Composed> {
  return { pages: [digestMessage(await readGaps(gaps, teamId, since), lang)] };
}
