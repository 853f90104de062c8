import { topicsOf } from '../../answer/topics.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { chosenBy } from '../../quiz/chance.ts';
import type { AnswerFrame } from '../blocks/answer-frame.ts';
import { randomMessage, topicMessage, topicsMessage } from '../blocks/browse-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { BROWSE_TEXTS } from '../texts/browse-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';
import { entryPage } from './entry-page.ts';

/** `topics`. */
export function topicsPage(lang: Lang, deps: ListenerDeps): Page {
  const topics = topicsOf(deps.answerer().entries);
  return topics.length === 0 ? plainMessage(TEXTS[lang].emptyBank) : topicsMessage(topics, lang);
}

/** A page of one topic; all topics where a reload of the bank took it away. */
export function topicPage(id: string, page: number, lang: Lang, deps: ListenerDeps): Page {
  const topic = topicsOf(deps.answerer().entries).find((one) => one.id === id);
  return topic ? topicMessage(topic, page, lang) : topicsPage(lang, deps);
}

interface Random {
  lang: Lang;
  /** Chance: requests of different ids get different entries. */
  seed: string;
  buttons: AnswerFrame['buttons'];
  /** The entry that was just shown. */
  not?: string;
}

/** `random`. */
export function randomPage({ lang, seed, buttons, not }: Random, deps: ListenerDeps): Page {
  const { entries } = deps.answerer();
  const others = entries.filter(({ id }) => id !== not);
  const chosen = chosenBy(seed, others.length > 0 ? others : entries);
  if (!chosen) return plainMessage(TEXTS[lang].emptyBank);
  const frame = { buttons, note: BROWSE_TEXTS[lang].random };
  const answer = entryPage({ id: chosen.id, lang, query: '' }, deps, frame);
  return randomMessage(answer, chosen.id, lang);
}
