import type { KnownBlock, ModalView } from '@slack/types';
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
  return {
    type: 'modal',
    callback_id: QUIZ_MENU_ID,
    private_metadata: encodeMenuMetadata({ channelId, changedAt: subscription?.changedAt ?? null }),
    title: plain(texts.title),
    submit: plain(texts.submit),
    close: plain(texts.close),
    blocks: [
      ...sentenceBlocks(error),
      ...sentenceBlocks(state.kind === 'stopped' ? QUIZ_TEXTS[lang].settings.stopped(state.why) : undefined),
      onField(state, lang),
      ...timeFields(settings, menu.personZone, lang),
      weekdaysField(settings, lang),
      languageField(settings, lang),
      ...topicsFields(settings, menu.topics, lang),
      difficultiesField(settings, lang),
      ...revealFields(settings, lang),
      ...daysOffFields(settings, menu.today, lang),
    ],
  };
}

/** What a channel's first menu offers: the defaults by the clock and in the language of the person. */
export function firstSettings(zone: string, lang: Lang): QuizSettings {
  return { ...DEFAULT_SETTINGS, zone, language: lang };
}

function sentenceBlocks(sentence: string | undefined): KnownBlock[] {
  return sentence ? pageOf([sectionPiece([{ text: sentence, bold: true }])]).blocks : [];
}
