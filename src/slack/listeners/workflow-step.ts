import type { App } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { questionLang } from '../../search/question-lang.ts';
import { stepInputs } from '../step/step-inputs.ts';
import { nothingFound, type StepOutputs, stepOutputs } from '../step/step-outputs.ts';
import { stepTexts } from '../texts/step-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';

/** As the manifest of the step names it. */
export const STEP_ID = 'search_answers';

/**
 * A workflow searches. That nothing was found is an outcome like any other; only where the bot itself fails the step
 * does, with one plain sentence. A workflow runs for its team, so nobody is asked for admission.
 */
export function registerWorkflowStep(app: App, deps: ListenerDeps): void {
  app.function(STEP_ID, async ({ inputs, event, body, client, complete, fail, logger }) => {
    const { question, lang: wanted, user = '' } = stepInputs(inputs);
    const teamId = body.team_id;
    const found = user ? await deps.langFor({ client, teamId, user }, question) : questionLang(question);
    const lang = wanted ?? found ?? 'en';
    const asked = { by: 'step', teamId, user, channel: '' } as const;
    let searched: Searched;
    try {
      searched = search(question, lang, deps);
      await complete({ outputs: searched.outputs });
    } catch (error) {
      await fail({ error: stepTexts[lang].failed }).catch((lost) => logger.error(lost));
      throw error;
    }
    const { answer } = searched;
    if (!answer) return;
    if (answer.kind === 'nothing') deps.reasons.note({ code: 'no-answer', teamId, user, channel: '' });
    const id = event.function_execution_id;
    await deps.onAnswered({ id, asked, question, lang, answer, sent: undefined });
  });
}

interface Searched {
  outputs: StepOutputs;
  /** Undefined where there was nothing to search for, or in. */
  answer?: Answer;
}

function search(question: string, lang: Lang, { answerer, sourceBaseUrl }: ListenerDeps): Searched {
  if (question === '') return { outputs: nothingFound(stepTexts[lang].noQuestion) };
  if (answerer().entries.length === 0) return { outputs: nothingFound(TEXTS[lang].emptyBank) };
  const answer = answerer().answer(question, lang);
  return { outputs: stepOutputs(answer, sourceBaseUrl), answer };
}
