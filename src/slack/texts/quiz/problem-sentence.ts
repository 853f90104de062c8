import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizProblem } from '../../../quiz/typed/parse-quiz-command.ts';
import { QUIZ_TEXTS } from './quiz-texts.ts';
import { dateProblem, timeProblem, weekdayProblem, zoneProblem } from './typed-texts.ts';

/** What is wrong with a typed quiz command, and what would be right. */
export function problemSentence(problem: QuizProblem, lang: Lang): string {
  switch (problem.field) {
    case 'time':
      return timeProblem(problem.problem, lang);
    case 'zone':
      return zoneProblem(problem.problem, lang);
    case 'weekdays':
      return weekdayProblem(problem.problem, lang);
    case 'dates':
      return dateProblem(problem.problem, lang);
    case 'extra': {
      const { tooManyWords, boardPeriods } = QUIZ_TEXTS[lang].command;
      return problem.verb === 'board' ? boardPeriods : tooManyWords(problem.verb);
    }
    default:
      return problem satisfies never;
  }
}
