import type { Lang } from '../knowledge/entry.ts';
import { type Asked, isPublic } from './asked.ts';
import { removalPieces } from './blocks/feedback.ts';
import { type Page, pageOf } from './blocks/paginate.ts';

/** In the value of a button that is about no entry. */
const NO_ENTRY = '-';

/** A page with the bin that only who asked sees, where all see the page. */
export function removable(page: Page, asked: Pick<Asked, 'by' | 'user'>, lang: Lang): Page {
  if (!isPublic(asked)) return page;
  const bin = pageOf(removalPieces({ id: NO_ENTRY, lang, query: '', by: asked.user }));
  return { ...page, blocks: [...page.blocks, ...bin.blocks] };
}
