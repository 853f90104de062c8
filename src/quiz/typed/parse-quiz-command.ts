import type { DateRange } from '../calendar/schedule.ts';
import type { Period } from '../standings/period.ts';
import { type DateProblem, parsePause } from './parse-dates.ts';
import { type OnProblem, type OnRequest, parseOn } from './parse-on.ts';
import { plainTyped } from './parsed.ts';
import { PERIOD_WORDS, QUIZ_NOUNS, QUIZ_VERBS, type QuizVerb, WEAK_VERBS } from './quiz-words.ts';

/** What a person wants of the quiz by `quiz …`; `wrong` says what part cannot be read. */
export type QuizCommand =
  | { kind: 'menu' }
  | ({ kind: 'on' } & OnRequest)
  | { kind: 'pause'; dates: DateRange }
  | { kind: 'board'; period: Period }
  | { kind: 'off' }
  | { kind: 'resume' }
  | { kind: 'next' }
  | { kind: 'now' }
  | { kind: 'me' }
  | { kind: 'practice' }
  | { kind: 'help' }
  | { kind: 'challenges' }
  | { kind: 'suggest' }
  | { kind: 'suggestions' }
  | { kind: 'wrong'; problem: QuizProblem };

export type QuizProblem =
  | OnProblem
  | { field: 'dates'; problem: { kind: 'wrong' } & DateProblem }
  /** Words after a verb that takes none. */
  | { field: 'extra'; verb: QuizVerb; typed: string };

const WORDS = /\s+/;
const GLUED = /^(测验|測驗)(\S+)([\s\S]*)$/u;

/** Whether a text begins as quiz commands do. */
export function isAboutQuiz(typed: string): boolean {
  const [noun = ''] = typed.trim().split(WORDS);
  return QUIZ_NOUNS.has(plainTyped(noun));
}

/**
 * Reads `quiz`, `quiz on 09:30 Asia/Shanghai mon-fri`, `测验 暂停 2026-12-24`. Null for what is no command but a
 * question: another first word, or one after `quiz` that is no verb (`quiz questions about pods`).
 */
export function parseQuizCommand(typed: string): QuizCommand | null {
  const [noun = '', verbWord, ...words] = apart(typed.trim()).split(WORDS);
  if (!QUIZ_NOUNS.has(plainTyped(noun))) return null;
  if (verbWord === undefined) return { kind: 'menu' };
  const verb = QUIZ_VERBS.get(plainTyped(verbWord));
  if (verb === undefined) return null;
  const command = readVerb(verb, words.join(' '));
  return command.kind === 'wrong' && WEAK_VERBS.has(plainTyped(verbWord)) ? null : command;
}

/** 测验开 is written without a space as well. */
function apart(typed: string): string {
  const [, noun, verb = '', rest = ''] = GLUED.exec(typed) ?? [];
  return noun && QUIZ_VERBS.has(plainTyped(verb)) ? `${noun} ${verb}${rest}` : typed;
}

function readVerb(verb: QuizVerb, rest: string): QuizCommand {
  switch (verb) {
    case 'on': {
      const read = parseOn(rest);
      return read.kind === 'ok' ? { ...read.value, kind: 'on' } : { kind: 'wrong', problem: read.problem };
    }
    case 'pause': {
      const dates = parsePause(rest);
      if (dates.kind === 'ok') return { kind: 'pause', dates: dates.value };
      return { kind: 'wrong', problem: { field: 'dates', problem: dates } };
    }
    case 'board': {
      const period = rest === '' ? 'week' : PERIOD_WORDS.get(plainTyped(rest));
      return period ? { kind: 'board', period } : extra(verb, rest);
    }
    case 'menu':
    case 'off':
    case 'resume':
    case 'next':
    case 'now':
    case 'me':
    case 'practice':
    case 'help':
    case 'challenges':
    case 'suggest':
    case 'suggestions':
      return rest === '' ? { kind: verb } : extra(verb, rest);
    default:
      return verb satisfies never;
  }
}

function extra(verb: QuizVerb, typed: string): QuizCommand {
  return { kind: 'wrong', problem: { field: 'extra', verb, typed } };
}
