import type { Button, PlainTextOption, StaticSelect } from '@slack/types';
import type { RelatedEntry } from '../../answer/answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { encodeValue } from '../interaction-value.ts';
import { footTexts } from '../texts/foot-texts.ts';
import type { Found } from './answer-frame.ts';
import { button, shorten } from './frame.ts';

const MOST = 3;
/** An alternative that scores less than this part of the answer is another subject. */
const CLOSE = 0.55;
/** Slack shows some 30 characters of a button; a Han character is as wide as two letters. */
const BUTTON_COLUMNS = 32;
const OPTION_CHARS = 75;
const OPTION_VALUE_CHARS = 150;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const SEE_ALSO_IDS = [ACTION_IDS.related, ACTION_IDS.related2, ACTION_IDS.related3] as const;

/** At most three other entries: what the question may have meant as well, then what its section points to. */
export function seeAlso(answer: Found, related: readonly RelatedEntry[] = []): RelatedEntry[] {
  const close = answer.alternatives.filter(({ score }) => score >= CLOSE * answer.score);
  const byId = new Map([...close, ...related].map(({ id, title }) => [id, { id, title }]));
  byId.delete(answer.section.entryId);
  return [...byId.values()].slice(0, MOST);
}

/** Titles that can be read on buttons are buttons; longer ones stand whole in one menu, so that the foot stays calm. */
export function seeAlsoElements(entries: readonly RelatedEntry[], lang: Lang): (Button | StaticSelect)[] {
  if (entries.every(({ title }) => columnsOf(title) <= BUTTON_COLUMNS)) {
    return entries.map(({ id, title }, index): Button => {
      const actionId = SEE_ALSO_IDS[index] ?? ACTION_IDS.related;
      return button(actionId, title, { id, lang, query: '' }, footTexts[lang].relatedQuestion(title));
    });
  }
  const options = entries.flatMap((entry) => optionOf(entry, lang) ?? []);
  return options.length === 0 ? [] : [menu(options, footTexts[lang].seeAlso)];
}

function menu(options: PlainTextOption[], placeholder: string): StaticSelect {
  return {
    type: 'static_select',
    action_id: ACTION_IDS.related,
    placeholder: { type: 'plain_text', text: placeholder, emoji: false },
    options,
  };
}

/** Undefined for an entry whose id is too long for a menu. */
function optionOf({ id, title }: RelatedEntry, lang: Lang): PlainTextOption | undefined {
  const value = encodeValue({ id, lang, query: '' });
  if (value.length > OPTION_VALUE_CHARS) return undefined;
  return { text: { type: 'plain_text', text: shorten(title, OPTION_CHARS), emoji: false }, value };
}

function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
