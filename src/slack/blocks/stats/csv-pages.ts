import type { Lang } from '../../../knowledge/entry.ts';
import { STATS_TEXTS } from '../../texts/stats-texts.ts';
import { codePieces } from '../code-pieces.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, paginate } from '../paginate.ts';

const LINE_END = /\r\n/g;

/** CSV to copy: a file would need a scope of its own. */
export function csvPages(csv: string, lang: Lang): Page[] {
  const intro = sectionPiece([{ text: STATS_TEXTS[lang].exported }]);
  const text = csv.replaceAll(LINE_END, '\n').trimEnd();
  return paginate([{ ...intro, leads: 'lead-in' }, ...codePieces({ kind: 'code', language: 'text', text })]);
}
