import { type Draft, draftSection } from '../../gaps/draft-section.ts';
import type { Gap } from '../../gaps/gap-board.ts';
import { termWords } from '../blocks/gaps/gap-words.ts';
import type { GapDesk } from './gap-desk.ts';

/** Begins a section about a gap and keeps it; its questions are settled. */
export async function draftGap(gap: Gap, { asker, stores, deps }: GapDesk): Promise<Draft> {
  const { teamId, userId } = asker;
  const { drafts } = await stores.additions.all(teamId);
  const taken = new Set([...deps.answerer().entries, ...drafts].map(({ id }) => id));
  const [first = termWords(gap.terms).join(' '), ...others] = gap.examples;
  const draft = draftSection({ lang: gap.lang, questions: [first, ...others], has: (id) => taken.has(id) });
  await stores.additions.saveDraft(teamId, draft, userId);
  await stores.gaps.settle(teamId, gap.questionIds, 'draft');
  return draft;
}
