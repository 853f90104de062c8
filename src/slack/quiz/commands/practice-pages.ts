import type { QuizItem } from '../../../knowledge/quiz-item.ts';
import { practise } from '../../../quiz/practice/practise.ts';
import type { TopicProgress } from '../../../quiz/practice/topic-progress.ts';
import { choiceOrder } from '../../../quiz/round/choice-order.ts';
import { decideClick } from '../../../quiz/round/decide-click.ts';
import { topicOf } from '../../../quiz/topic-of.ts';
import type { Page } from '../../blocks/paginate.ts';
import { type PracticeFrame, practiceQuestion, practiceVerdict } from '../../blocks/quiz/practice-message.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import type { PracticeChoiceValue, PracticeValue } from '../../quiz-value.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';

/** The next question to practise: of one entry, or of all that the person may be asked. */
export async function practicePage(
  { entry }: PracticeValue,
  asker: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<Page> {
  const { teamId, userId, requestId } = asker;
  const request = { teamId, userId, ...(entry !== undefined && { entryId: entry }) };
  const { next, progress } = await practise(request, { ...quiz, now: () => quiz.rounds.now() });
  const item = next.kind === 'nothing' ? undefined : next.item;
  return practiceQuestion(next, requestId, await frameOf(asker, deps, { entry, item, progress }));
}

/** What a click in practice means; it is remembered for when the item is to be asked again. */
export async function practiceVerdictPage(
  { item: itemId, seed, letter, entry }: PracticeChoiceValue,
  asker: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<Page> {
  const { teamId, userId } = asker;
  const item = quiz.items(teamId).find(({ id }) => id === itemId) ?? null;
  const choices = item?.choices ?? [];
  const round = item && { choices, order: choiceOrder(seed, choices.length), isRevealed: false };
  const verdict = decideClick({ round, earlier: null, letter });
  if (verdict.kind === 'right' || verdict.kind === 'wrong') {
    const right = verdict.kind === 'right';
    await quiz.practice.addReview(teamId, userId, { itemId, right, at: await quiz.rounds.now() });
  }
  const { progress } = await practise({ teamId, userId }, { ...quiz, now: () => quiz.rounds.now() });
  const frame = await frameOf(asker, deps, { entry, item: item ?? undefined, progress });
  const entryTitle = (lang: 'en' | 'zh') => item && deps.answerer().section(item.entryId, lang)?.title;
  return practiceVerdict(verdict, item, frame, (lang) => entryTitle(lang) ?? undefined);
}

async function frameOf(
  { client, userId, lang }: Asker,
  deps: ListenerDeps,
  {
    entry,
    item,
    progress,
  }: { entry: string | undefined; item: QuizItem | undefined; progress: TopicProgress[] },
): Promise<PracticeFrame> {
  const zone = (await deps.person(client, userId)).zone ?? 'UTC';
  const topic = item && topicOf(item);
  return { lang, zone, entryId: entry, progress: progress.find((one) => one.topic === topic) };
}
