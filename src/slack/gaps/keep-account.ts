import type { Answer } from '../../answer/answer.ts';
import type { Answerer } from '../../answer/create-answer.ts';
import type { NewQuestion, Votes } from '../../gaps/question-log.ts';
import { questionTerms } from '../../gaps/question-terms.ts';
import type { Explanation } from '../../search/explain.ts';
import type { Answered, OnAnswered } from '../answered.ts';
import type { Stores } from '../stores.ts';

/**
 * Log odds from which a question without an answer came near one. Of the evaluation's 20 questions whose entry was
 * not found, 15 are above it; of the 124 that no entry answers, 15.
 */
const NEAR = -1.25;

/** Whether a question that has no answer came near one: then the search missed it, or it names it in other words. */
export function isNearMiss({ entries: [nearest] }: Explanation): boolean {
  return (nearest?.confidence ?? Number.NEGATIVE_INFINITY) >= NEAR;
}

interface AccountPorts {
  stores(): Stores | null;
  answerer(): Answerer;
}

interface KeepPorts extends AccountPorts {
  onError(error: unknown): void;
}

/** Keeps every question that was answered; without a database none, and the person has the answer all the same. */
export function keepAccount({ stores, answerer, onError }: KeepPorts): OnAnswered {
  return async (answered) => {
    try {
      await stores()?.questions.add(newQuestion(answered, answerer()));
    } catch (error) {
      onError(error);
    }
  };
}

/** Votes while there is a database; without one each fails, as nobody may be told that it is noted. */
export function currentVotes(stores: AccountPorts['stores']): Votes {
  return {
    async vote(vote) {
      const opened = stores();
      if (!opened) throw new NoDatabaseError();
      await opened.votes.vote(vote);
    },
  };
}

class NoDatabaseError extends Error {
  override name = 'NoDatabaseError' as const;
  constructor() {
    super('There is no database to keep a vote in');
  }
}

function newQuestion({ id, asked, question, lang, answer }: Answered, answerer: Answerer): NewQuestion {
  const { teamId, user, channel, by } = asked;
  return {
    teamId,
    id,
    userId: user,
    channelId: channel,
    askedBy: by,
    lang,
    text: question,
    terms: questionTerms(question),
    outcome: answer.kind,
    ...nearestOf(answer, answerer),
  };
}

function nearestOf(answer: Answer, answerer: Answerer): Pick<NewQuestion, 'entryId' | 'isNear'> {
  switch (answer.kind) {
    case 'found':
      return { entryId: answer.section.entryId, isNear: true };
    case 'choices':
      return { entryId: answer.candidates[0]?.id ?? null, isNear: true };
    case 'nothing': {
      const explanation = answerer.explain(answer.query, answer.lang);
      return { entryId: explanation.entries[0]?.id ?? null, isNear: isNearMiss(explanation) };
    }
    default:
      return answer satisfies never;
  }
}
