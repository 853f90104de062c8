import type { Answer } from '../answer/answer.ts';
import type { AskedBy } from '../gaps/asked-by.ts';
import type { Lang } from '../knowledge/entry.ts';
import type { Asked } from './asked.ts';
import type { Sent } from './public-reply.ts';

/** A question that was answered, for whoever keeps account: edits, votes, gaps, numbers. */
export interface Answered {
  /** Also in the value of the answer's buttons. */
  id: string;
  /** A workflow's step (`step`) has no channel, and a person only where the workflow names one; else both are empty. */
  asked: Pick<Asked, 'teamId' | 'user' | 'channel' | 'questionTs' | 'threadTs'> & { by: AskedBy };
  /** As the person wrote it, without Slack's markup. */
  question: string;
  lang: Lang;
  answer: Answer;
  /** Where the answer stands; undefined for one that only its person sees. */
  sent: Sent | undefined;
}

/** Told after the person has the answer; what it throws is logged, never shown. */
export type OnAnswered = (answered: Answered) => Promise<void>;
