import { practise } from '../../quiz/practice/practise.ts';
import type { Subscription } from '../../quiz/subscription/subscription.ts';
import type { Reader } from '../languages.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import type { Person } from '../person.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { HomeState } from './home-state.ts';
import { readHomeQuiz } from './read-home-quiz.ts';

/** Each costs a handful of queries. */
const MOST_QUIZZES = 10;

/** Reads what App Home shows; what needs a database rests without one. */
export async function readHome(reader: Reader, deps: ListenerDeps): Promise<HomeState> {
  const { client, teamId, user } = reader;
  const lang = await deps.langFor(reader);
  const entries = deps.answerer().entries.length;
  const quiz = await deps.quiz();
  if (!quiz) return { lang, entries, kept: null };
  const person = await deps.person(client, user);
  const subscriptions = [...(await quiz.subscriptions.ofTeam(teamId))].sort(ownFirst(user));
  const shown = subscriptions.slice(0, MOST_QUIZZES);
  const quizzes = [];
  for (const subscription of shown) {
    quizzes.push(await readHomeQuiz(subscription, person, { quiz, managers: deps.quizManagers }));
  }
  return {
    lang,
    entries,
    kept: {
      chosenLang: await deps.chosenLang(teamId, user),
      quizzes,
      more: subscriptions.length - shown.length,
      progress: await progressOf(person, teamId, quiz),
    },
  };
}

/** A quiz that the person set stands before others. */
function ownFirst(user: string) {
  const rank = ({ changedBy, state }: Subscription) =>
    (changedBy === user ? 0 : 2) + (state.kind === 'on' ? 0 : 1);
  return (a: Subscription, b: Subscription) => rank(a) - rank(b);
}

async function progressOf({ id: userId }: Person, teamId: string, quiz: Quiz) {
  const { progress } = await practise({ teamId, userId }, { ...quiz, now: () => quiz.rounds.now() });
  return progress.filter(({ seen }) => seen > 0);
}
