import { draftSections, hasText } from '../../../gaps/draft-entries.ts';
import type { Draft } from '../../../gaps/draft-section.ts';
import type { Gap } from '../../../gaps/gap-board.ts';
import { readGaps } from '../../../gaps/read-gaps.ts';
import { gapsMessage } from '../../blocks/gaps/gaps-message.ts';
import type { Page } from '../../blocks/paginate.ts';
import type { GapDesk } from '../gap-desk.ts';

/** `gaps`: what was asked in vain, a page at a time. */
export async function gapsPage(page: number, { asker, stores, deps }: GapDesk): Promise<Page> {
  const { teamId, lang } = asker;
  const gaps = await readGaps(stores.gaps, teamId);
  const { drafts } = await stores.additions.all(teamId);
  const titleOf = (id: string) => deps.answerer().section(id, lang)?.title;
  return gapsMessage({ gaps, page, lang, titleOf, begun: drafts.filter(isUnwritten) });
}

/** Nobody is answered from it yet, and its gap has left the board: here it is found again. */
function isUnwritten(draft: Draft): boolean {
  return !draftSections(draft).some(hasText);
}

/** The gap that a question is part of now; undefined once it is settled. */
export async function gapOfQuestion(id: string, { asker, stores }: GapDesk): Promise<Gap | undefined> {
  const gaps = await readGaps(stores.gaps, asker.teamId);
  return gaps.find(({ questionIds }) => questionIds.includes(id));
}
