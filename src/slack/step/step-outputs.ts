import type { Answer, Candidate } from '../../answer/answer.ts';
import type { Found } from '../blocks/answer-frame.ts';
import { breadcrumb } from '../blocks/answer-message.ts';
import { mrkdwn } from '../blocks/mrkdwn.ts';
import { sourceUrl } from '../blocks/source-url.ts';
import { escapeText } from '../escape.ts';
import { TEXTS } from '../texts/texts.ts';

/** What the step gives to the steps after it; the names are those of the manifest. */
export type StepOutputs = {
  found: boolean;
  /** As mrkdwn; empty without an answer. */
  title: string;
  /** As mrkdwn; without an answer the sentence that a person would be told, so that it can be posted all the same. */
  answer: string;
  /** A link, or empty. */
  source: string;
};

/** An answer for a workflow. Where several entries fit there is nobody to choose, so none is found. */
export function stepOutputs(answer: Answer, sourceBaseUrl: string | undefined): StepOutputs {
  const texts = TEXTS[answer.lang];
  switch (answer.kind) {
    case 'found':
      return foundOutputs(answer, sourceBaseUrl);
    case 'choices':
      return nothingFound(titleLines(texts.choices, answer.candidates));
    case 'nothing': {
      const { nearest } = answer;
      if (nearest.length === 0) return nothingFound(texts.nothing);
      return nothingFound(titleLines(`${texts.nothing}\n${texts.nearest}`, nearest));
    }
    default:
      return answer satisfies never;
  }
}

/** `sentence` is the bot's own, as plain text. */
export function nothingFound(sentence: string): StepOutputs {
  return { found: false, title: '', answer: escapeText(sentence), source: '' };
}

function foundOutputs({ section, excerpt, lang }: Found, sourceBaseUrl: string | undefined): StepOutputs {
  const note = section.lang === lang ? [] : [`_${TEXTS[lang].onlyIn[section.lang]}_`];
  const path = excerpt.path.length > 0 ? [escapeText(breadcrumb(excerpt.path))] : [];
  const source = sourceBaseUrl ? sourceUrl(section, sourceBaseUrl) : (section.sources[0] ?? '');
  const answer = [...path, mrkdwn(excerpt.flow), ...note].join('\n\n');
  return { found: true, title: escapeText(section.title), answer, source };
}

function titleLines(said: string, candidates: readonly Candidate[]): string {
  return [said, ...candidates.map(({ title }) => `• ${title}`)].join('\n');
}
