import type { Lang } from '../../../knowledge/entry.ts';
import type { StoredData } from '../../../privacy/privacy-store.ts';
import { DATA_KINDS } from '../../../privacy/stored-data.ts';
import { PRIVACY_ACTION_IDS } from '../../privacy-action-ids.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { codePieces } from '../code-pieces.ts';
import { headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { listPieces, sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf, paginate } from '../paginate.ts';
import { plain } from '../quiz/menu-inputs.ts';
import { quizButton } from '../quiz/quiz-button.ts';

/** What is stored about people, with the buttons to see it and to delete it. */
export function privacyMessage(lang: Lang): Page {
  const texts = privacyTexts[lang];
  const items = DATA_KINDS.map((kind) => {
    return { flow: [{ kind: 'paragraph' as const, runs: [{ text: texts.kinds[kind] }] }] };
  });
  const confirm = {
    title: plain(texts.confirmTitle),
    text: plain(texts.confirm),
    confirm: plain(texts.delete),
    deny: plain(texts.cancel),
    style: 'danger' as const,
  };
  return pageOf([
    ...headerPieces(texts.title),
    sectionPiece([{ text: texts.intro }]),
    ...listPieces({ kind: 'list', ordered: false, start: 1, items }, 0, () => []),
    notePiece(texts.team),
    buttonsPiece([
      quizButton(PRIVACY_ACTION_IDS.export, texts.export, '{}'),
      { ...quizButton(PRIVACY_ACTION_IDS.delete, texts.delete, '{}'), style: 'danger', confirm },
    ]),
  ]);
}

/** All that is stored about a person, as JSON to copy. */
export function exportPages(data: StoredData, lang: Lang): Page[] {
  const text = JSON.stringify(data, unpacked, 1);
  const intro = sectionPiece([{ text: privacyTexts[lang].exported }]);
  return paginate([{ ...intro, leads: 'lead-in' }, ...codePieces({ kind: 'code', language: 'json', text })]);
}

/** Columns that hold JSON, which nobody can read as a string inside of JSON. */
const JSON_COLUMNS = new Set(['item', 'settings', 'content']);

function unpacked(column: string, value: unknown): unknown {
  if (!JSON_COLUMNS.has(column) || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // Nobody is kept from their data by a row that is broken.
    return value;
  }
}
