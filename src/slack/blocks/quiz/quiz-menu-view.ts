import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Lang } from '../../../knowledge/entry.ts';
import type { LocalDate } from '../../../quiz/calendar/local-date.ts';
import type { Instant } from '../../../quiz/calendar/zone-clock.ts';
import { DEFAULT_SETTINGS } from '../../../quiz/subscription/default-settings.ts';
import type { QuizSettings, SubscriptionState } from '../../../quiz/subscription/subscription.ts';
import { QUIZ_MENU_ID } from '../../quiz-action-ids.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { sectionPiece } from '../list-pieces.ts';
import { pageOf } from '../paginate.ts';
import { daysOffFields } from './days-off-fields.ts';
import {
  difficultiesField,
  languageField,
  onField,
  revealFields,
  timeFields,
  topicsFields,
  weekdaysField,
} from './menu-fields.ts';
import { MENU_ACTION } from './menu-ids.ts';
import { plain } from './menu-inputs.ts';
import { encodeMenuMetadata } from './menu-metadata.ts';

export interface QuizMenu {
  channelId: string;
  /** Null where the channel has no quiz yet. */
  subscription: { settings: QuizSettings; state: SubscriptionState; changedAt: Instant } | null;
  /** The topics of the bank. */
  topics: readonly string[];
  /** An IANA name as `parseZone` returns it. */
  personZone: string;
  today: LocalDate;
  lang: Lang;
  /** A sentence above the fields, such as that somebody else changed the quiz. */
  error?: string;
}

/** How a channel's quiz is set, to be changed. */
export function quizMenuView({ subscription, lang, channelId, error, ...menu }: QuizMenu): ModalView {
  const texts = QUIZ_TEXTS[lang].menu;
  const settings = subscription?.settings ?? firstSettings(menu.personZone, lang);
  const state = subscription?.state ?? { kind: 'on' };
  const changedAt = subscription?.changedAt ?? null;
  const fields = [
    onField(state, lang),
    ...timeFields(settings, menu.personZone, lang),
    weekdaysField(settings, lang),
    languageField(settings, lang),
    ...topicsFields(settings, menu.topics, lang),
    difficultiesField(settings, lang),
    ...revealFields(settings, lang),
    ...daysOffFields(settings, menu.today, lang),
  ];
  return {
    type: 'modal',
    callback_id: QUIZ_MENU_ID,
    private_metadata: encodeMenuMetadata({ channelId, changedAt }),
    title: plain(texts.title),
    submit: plain(texts.submit),
    close: plain(texts.close),
    blocks: [
      ...sentenceBlocks(error),
      ...sentenceBlocks(state.kind === 'stopped' ? QUIZ_TEXTS[lang].settings.stopped(state.why) : undefined),
      ...(error ? fields.map((field) => fresh(field, changedAt)) : fields),
    ],
  };
}

/** In a view that is replaced Slack keeps what was entered under the same ids; another id shows what is stored. */
function fresh(field: InputBlock, changedAt: Instant | null): InputBlock {
  return { ...field, element: { ...field.element, action_id: `${MENU_ACTION}_${changedAt ?? 0}` } };
}

/** What a channel's first menu offers: the defaults by the clock and in the language of the person. */
export function firstSettings(zone: string, lang: Lang): QuizSettings {
  return { ...DEFAULT_SETTINGS, zone, language: lang };
}

function sentenceBlocks(sentence: string | undefined): KnownBlock[] {
  return sentence ? pageOf([sectionPiece([{ text: sentence, bold: true }])]).blocks : [];
}
