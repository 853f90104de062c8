import type { ModalView } from '@slack/types';
import type { Lang } from '../../knowledge/entry.ts';
import { SEARCH_TEXTS } from '../texts/search-texts.ts';
import type { Page } from './paginate.ts';
import { plain } from './quiz/menu-inputs.ts';

/** A message as a modal, for who clicked where there is no message: in App Home or in another modal. */
export function pageView({ blocks }: Page, lang: Lang): ModalView {
  const { title, close } = SEARCH_TEXTS[lang];
  return { type: 'modal', title: plain(title), close: plain(close), blocks };
}
