import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Answer, RelatedEntry } from '../../answer/answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { SEARCH_FIELD, SEARCH_VIEW_ID } from '../place-action-ids.ts';
import { SEARCH_TEXTS } from '../texts/search-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import { nothingText } from './answer-message.ts';
import { entryPiece } from './frame.ts';
import { fullAnswerBlocks } from './full-answer.ts';
import { sectionPiece } from './list-pieces.ts';
import { pageOf } from './paginate.ts';
import { plain } from './quiz/menu-inputs.ts';

/** Slack takes no more from a field. */
const MOST_CHARS = 3_000;

/** The search modal: its field, and below it what was found for the question before. */
export function searchView(lang: Lang, shown: readonly KnownBlock[], question = ''): ModalView {
  const { title, submit, close } = SEARCH_TEXTS[lang];
  return {
    type: 'modal',
    callback_id: SEARCH_VIEW_ID,
    title: plain(title),
    submit: plain(submit),
    close: plain(close),
    blocks: [questionField(lang, question), ...(shown.length > 0 ? [DIVIDER, ...shown] : [])],
  };
}

const DIVIDER: KnownBlock = { type: 'divider' };

function questionField(lang: Lang, question: string): InputBlock {
  const { label, placeholder } = SEARCH_TEXTS[lang];
  return {
    type: 'input',
    block_id: SEARCH_FIELD,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: SEARCH_FIELD,
      placeholder: plain(placeholder),
      max_length: MOST_CHARS,
      ...(question && { initial_value: question.slice(0, MOST_CHARS) }),
    },
  };
}

/** An answer in the search modal: the whole section, or the entries to choose from. */
export function searchBlocks(
  answer: Answer,
  frame: { sourceBaseUrl: string | undefined; related: readonly RelatedEntry[] },
): KnownBlock[] {
  const { lang, query } = answer;
  const texts = TEXTS[lang];
  switch (answer.kind) {
    case 'found':
      return fullAnswerBlocks(answer.section, { id: answer.section.entryId, lang, query }, frame);
    case 'choices':
      return listBlocks(texts.choices, answer.candidates, answer);
    case 'nothing':
      return listBlocks(nothingText(answer), answer.nearest, answer);
    default:
      return answer satisfies never;
  }
}

function listBlocks(
  said: string,
  candidates: readonly RelatedEntry[],
  { lang, query }: Answer,
): KnownBlock[] {
  return pageOf([
    sectionPiece([{ text: said }]),
    ...candidates.map(({ id, title }) => entryPiece(ACTION_IDS.related, title, { id, lang, query })),
  ]).blocks;
}
