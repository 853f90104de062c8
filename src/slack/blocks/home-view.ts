import type { HomeView, InputBlock, KnownBlock } from '@slack/types';
import type { Lang } from '../../knowledge/entry.ts';
import { BOT_NAME } from '../command.ts';
import type { HomeState } from '../home/home-state.ts';
import { HOME_ACTION_IDS } from '../place-action-ids.ts';
import { QUIZ_ACTION_IDS } from '../quiz-action-ids.ts';
import { encodeQuizValue } from '../quiz-value.ts';
import { HOME_TEXTS } from '../texts/home-texts.ts';
import { LANGUAGE_TEXTS } from '../texts/language-texts.ts';
import { SEARCH_TEXTS } from '../texts/search-texts.ts';
import { headerPieces } from './emit.ts';
import { buttonsPiece, notePiece, valueButton } from './frame.ts';
import { homeQuizPieces } from './home-quiz.ts';
import { languageSelect } from './language-message.ts';
import { sectionPiece } from './list-pieces.ts';
import { pageOf } from './paginate.ts';
import type { Piece } from './piece.ts';
import { helpMessage } from './plain-message.ts';
import { plain } from './quiz/menu-inputs.ts';
import { progressText } from './quiz/progress-text.ts';

/** The shipped bank has sixteen topics. */
const MOST_TOPICS = 20;

type Kept = NonNullable<HomeState['kept']>;

/** App Home: search, the quizzes, what the person knows, their language, help. */
export function homeView({ lang, entries, kept }: HomeState): HomeView {
  const texts = HOME_TEXTS[lang];
  return {
    type: 'home',
    blocks: [
      ...blocksOf(headerPieces(texts.title)),
      ...searchBlocks(lang),
      ...(kept ? keptBlocks(kept, lang) : blocksOf([notePiece(texts.resting)])),
      DIVIDER,
      ...helpMessage(lang, BOT_NAME, entries).blocks.filter(({ type }) => type !== 'header'),
    ],
  };
}

const DIVIDER: KnownBlock = { type: 'divider' };

function blocksOf(pieces: readonly Piece[]): KnownBlock[] {
  return pageOf(pieces).blocks;
}

/** Enter searches, and so does the button; either sends what stands in the field. */
function searchBlocks(lang: Lang): KnownBlock[] {
  const { label, placeholder } = SEARCH_TEXTS[lang];
  const field: InputBlock = {
    type: 'input',
    block_id: HOME_ACTION_IDS.question,
    dispatch_action: true,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: HOME_ACTION_IDS.question,
      placeholder: plain(placeholder),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
  const button = valueButton(HOME_ACTION_IDS.search, HOME_TEXTS[lang].search, 'search');
  return [field, ...blocksOf([buttonsPiece([{ ...button, style: 'primary' }])])];
}

function keptBlocks({ quizzes, more, progress, chosenLang }: Kept, lang: Lang): KnownBlock[] {
  const texts = HOME_TEXTS[lang];
  const language = LANGUAGE_TEXTS[lang];
  const practise = valueButton(QUIZ_ACTION_IDS.practice, texts.practise, encodeQuizValue({}));
  const rows = progress.slice(0, MOST_TOPICS).map((topic) => progressText(topic, lang));
  return [
    DIVIDER,
    ...blocksOf([
      ...headerPieces(texts.quiz),
      ...(quizzes.length === 0 ? [sectionPiece([{ text: texts.noQuiz }])] : []),
      ...quizzes.flatMap((quiz) => homeQuizPieces(quiz, lang)),
      ...(more > 0 ? [notePiece(texts.more(more))] : []),
      sectionPiece([{ text: texts.progress, bold: true }]),
      { ...sectionPiece([{ text: rows.length > 0 ? rows.join('\n') : texts.noProgress }]), joins: '\n' },
      buttonsPiece([practise]),
    ]),
    DIVIDER,
    ...blocksOf(headerPieces(language.title)),
    {
      type: 'section',
      text: plain(language.label),
      accessory: languageSelect(chosenLang ?? 'auto', lang),
    },
    ...blocksOf([notePiece(language.chosen[chosenLang ?? 'auto'])]),
  ];
}
