import { z } from 'zod';
import type { Lang } from '../../knowledge/entry.ts';
import { parseLangWord } from '../parse-lang-command.ts';
import { questionText } from '../question-text.ts';
import { slackId } from '../slack-id.ts';

/** What a workflow gives the step. */
export interface StepInputs {
  /** Without Slack's markup; empty where nothing was asked. */
  question: string;
  /** Undefined: that of the person, or of the question. */
  lang: Lang | undefined;
  /** Whoever asked, if the workflow says so. */
  user: string | undefined;
}

const schema = z.object({
  question: z.string().catch(''),
  language: z.string().catch(''),
  user: slackId.optional().catch(undefined),
});

const NOTHING = { question: '', language: '', user: undefined };

/** Reads inputs of any shape: a workflow can give a step whatever stands in its variables. */
export function stepInputs(given: unknown): StepInputs {
  const { question, language, user } = schema.catch(NOTHING).parse(given);
  const lang = parseLangWord(language);
  return { question: questionText(question), lang: lang === 'auto' ? undefined : lang, user };
}
