import type { Lang } from '../../../knowledge/entry.ts';
import { type AdditionTexts, additionTexts } from './addition-texts.ts';
import { type DigestTexts, digestTexts } from './digest-texts.ts';
import { type GapTexts, gapTexts } from './gap-texts.ts';

/** Every sentence about what was asked in vain, in one language. */
interface GapsTexts {
  gap: GapTexts;
  digest: DigestTexts;
  addition: AdditionTexts;
}

const en = textsIn('en');
const zh = textsIn('zh');

export const GAPS_TEXTS: Readonly<Record<Lang, GapsTexts>> = { en, zh };

function textsIn(lang: Lang): GapsTexts {
  return { gap: gapTexts[lang], digest: digestTexts[lang], addition: additionTexts[lang] };
}
