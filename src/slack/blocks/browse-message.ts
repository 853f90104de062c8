import type { ActionsBlock, Button, StaticSelect } from '@slack/types';
import type { Topic } from '../../answer/topics.ts';
import type { Entry, Lang } from '../../knowledge/entry.ts';
import { encodeBrowse } from '../browse-value.ts';
import { BROWSE_ACTION_IDS } from '../place-action-ids.ts';
import { BROWSE_TEXTS } from '../texts/browse-texts.ts';
import { topicTitle } from '../texts/quiz/topic-titles.ts';
import { headerPieces } from './emit.ts';
import { buttonsPiece, entryPiece, notePiece, valueButton } from './frame.ts';
import { type Page, pageOf } from './paginate.ts';
import type { Piece } from './piece.ts';
import { option, plain } from './quiz/menu-inputs.ts';

/** Slack's limits: elements of a row of buttons, options of a menu. */
const MOST_BUTTONS = 25;
const MOST_OPTIONS = 100;
/** Menus of a hundred each; a bank of more topics is searched, not browsed. */
const MOST_MENUS = 5;
const ENTRIES_A_PAGE = 10;

/** All topics with their counts, to choose one. */
export function topicsMessage(topics: readonly Topic[], lang: Lang): Page {
  const texts = BROWSE_TEXTS[lang];
  const entries = topics.reduce((sum, topic) => sum + topic.entries.length, 0);
  return pageOf([
    ...headerPieces(texts.title),
    notePiece(texts.intro(entries, topics.length)),
    topicsPiece(topics, lang),
  ]);
}

function topicsPiece(topics: readonly Topic[], lang: Lang): Piece {
  const labels = topics.map((topic) => labelOf(topic, lang));
  const elements = topics.length <= MOST_BUTTONS ? topicButtons(topics, lang) : topicMenus(topics, lang);
  const block: ActionsBlock = { type: 'actions', elements };
  return { kind: 'block', block, text: labels.map((label) => `• ${label}`).join('\n') };
}

function topicButtons(topics: readonly Topic[], lang: Lang): Button[] {
  return topics.map((topic, index) => {
    const value = encodeBrowse({ topic: topic.id, page: 0, lang });
    return valueButton(`${BROWSE_ACTION_IDS.topic}_${index}`, labelOf(topic, lang), value);
  });
}

function topicMenus(topics: readonly Topic[], lang: Lang): StaticSelect[] {
  const menus = Math.min(MOST_MENUS, Math.ceil(topics.length / MOST_OPTIONS));
  return Array.from({ length: menus }, (_, index) => ({
    type: 'static_select',
    action_id: `${BROWSE_ACTION_IDS.pick}_${index}`,
    placeholder: plain(BROWSE_TEXTS[lang].pick),
    options: topics
      .slice(index * MOST_OPTIONS, (index + 1) * MOST_OPTIONS)
      .map((topic) => option(encodeBrowse({ topic: topic.id, page: 0, lang }), labelOf(topic, lang))),
  }));
}

function labelOf({ id, entries }: Topic, lang: Lang): string {
  return BROWSE_TEXTS[lang].topicButton(topicTitle(id, lang), entries.length);
}

/** One page of a topic's entries; each opens its answer. */
export function topicMessage({ id, entries }: Topic, page: number, lang: Lang): Page {
  const texts = BROWSE_TEXTS[lang];
  const pages = Math.max(1, Math.ceil(entries.length / ENTRIES_A_PAGE));
  const index = Math.min(page, pages - 1);
  const shown = entries.slice(index * ENTRIES_A_PAGE, (index + 1) * ENTRIES_A_PAGE);
  const to = (at: number) => encodeBrowse({ topic: id, page: at, lang });
  return pageOf([
    ...headerPieces(topicTitle(id, lang)),
    notePiece(texts.page(entries.length, index + 1, pages)),
    ...shown.map((entry) =>
      entryPiece(BROWSE_ACTION_IDS.open, titleOf(entry, lang), { id: entry.id, lang, query: '' }),
    ),
    buttonsPiece([
      ...(index > 0 ? [valueButton(BROWSE_ACTION_IDS.previous, texts.previous, to(index - 1))] : []),
      ...(index < pages - 1 ? [valueButton(BROWSE_ACTION_IDS.next, texts.next, to(index + 1))] : []),
      valueButton(BROWSE_ACTION_IDS.topics, texts.allTopics, encodeBrowse({ lang })),
    ]),
  ]);
}

function titleOf({ sections, id }: Entry, lang: Lang): string {
  return (sections[lang] ?? sections.en ?? sections.zh)?.title ?? id;
}

/** The answer of an entry that chance chose, with a button for another one. */
export function randomMessage(answer: Page, entryId: string, lang: Lang): Page {
  const value = encodeBrowse({ lang, not: entryId });
  const another = valueButton(BROWSE_ACTION_IDS.random, BROWSE_TEXTS[lang].another, value);
  return { text: answer.text, blocks: [...answer.blocks, ...pageOf([buttonsPiece([another])]).blocks] };
}
