import type { StaticSelect } from '@slack/types';
import type { Lang } from '../../knowledge/entry.ts';
import { LANGUAGE_ACTION_IDS } from '../place-action-ids.ts';
import { LANGUAGE_TEXTS } from '../texts/language-texts.ts';
import { buttonsPiece, valueButton } from './frame.ts';
import { sectionPiece } from './list-pieces.ts';
import { type Page, pageOf } from './paginate.ts';
import { option, plain } from './quiz/menu-inputs.ts';

const CHOICES = ['auto', 'en', 'zh'] as const;
export type LangChoice = (typeof CHOICES)[number];

/** What was chosen, and buttons for the other choices. */
export function languageMessage(chosen: LangChoice, lang: Lang): Page {
  const texts = LANGUAGE_TEXTS[lang];
  const others = CHOICES.filter((choice) => choice !== chosen);
  return pageOf([
    sectionPiece([{ text: texts.chosen[chosen] }]),
    buttonsPiece(
      others.map((choice) =>
        valueButton(`${LANGUAGE_ACTION_IDS.choose}_${choice}`, texts.options[choice], choice),
      ),
    ),
  ]);
}

/** The choice as a menu, for App Home. */
export function languageSelect(chosen: LangChoice, lang: Lang): StaticSelect {
  const { options: names, label } = LANGUAGE_TEXTS[lang];
  const options = CHOICES.map((choice) => option(choice, names[choice]));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: LANGUAGE_ACTION_IDS.choose,
    placeholder: plain(label),
    options,
    ...(initial && { initial_option: initial }),
  };
}

/** Undefined for anything that this version did not offer. */
export function readLangChoice(value: string | undefined): LangChoice | undefined {
  return CHOICES.find((choice) => choice === value);
}
