import { challengesMessage, type ShownChallenge } from '../blocks/challenges/challenges-message.ts';
import type { Page } from '../blocks/paginate.ts';
import type { GapDesk } from '../gaps/gap-desk.ts';
import type { Quiz } from '../quiz/quiz.ts';

/** `quiz challenges`: what people disagree with, for managers. */
export async function challengesPage({ asker, stores }: GapDesk, quiz: Quiz): Promise<Page> {
  const shown: ShownChallenge[] = [];
  for (const { roundId, reasons } of await stores.challenges.open(asker.teamId)) {
    const round = await quiz.rounds.round(roundId);
    if (round) shown.push({ round, reasons, choices: await quiz.rounds.choices(roundId) });
  }
  return challengesMessage(shown, asker.lang);
}
