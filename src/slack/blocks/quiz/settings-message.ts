import type { Lang } from '../../../knowledge/entry.ts';
import type { Occurrence } from '../../../quiz/calendar/schedule.ts';
import type { Subscription } from '../../../quiz/subscription/subscription.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { QuizChange } from '../../texts/quiz/settings-texts.ts';
import { notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { fittingPage } from './fitting-page.ts';
import { type ChannelLanguage, langsOf } from './langs.ts';
import { personName } from './person-name.ts';
import { settingsLines } from './settings-lines.ts';

export interface ShownSettings {
  subscription: Pick<Subscription, 'state' | 'settings'>;
  language: ChannelLanguage;
  next: readonly Occurrence[];
  /** Who did what, for the message that all in the channel see; left out for who only asks. */
  change?: { by: string | undefined; what: QuizChange };
}

/** How a channel's quiz is set; after a change also who made it. */
export function settingsMessage(shown: ShownSettings): Page {
  const langs = langsOf(shown.language);
  const pieces = langs.flatMap((lang) => settingsPieces(shown, lang));
  return fittingPage(pieces, notePiece(QUIZ_TEXTS[langs[0] ?? 'en'].round.cut));
}

function settingsPieces({ subscription, next, change }: ShownSettings, lang: Lang): Piece[] {
  const { settings: texts, board } = QUIZ_TEXTS[lang];
  const { state, settings } = subscription;
  const title = change ? texts.change(personName(change.by, board.somebody), change.what) : texts.title;
  return [
    { ...sectionPiece([{ text: title, bold: true }]), leads: 'heading' },
    ...statePieces(state, lang),
    ...(state.kind === 'on' ? settingsLines(settings, next, lang).map(linePiece) : []),
  ];
}

function statePieces(state: Subscription['state'], lang: Lang): Piece[] {
  const texts = QUIZ_TEXTS[lang].settings;
  switch (state.kind) {
    case 'on':
      return [];
    case 'off':
      return [sectionPiece([{ text: texts.off }])];
    case 'stopped':
      return [sectionPiece([{ text: texts.stopped(state.why) }])];
    default:
      return state satisfies never;
  }
}

function linePiece(runs: Parameters<typeof sectionPiece>[0], index: number): Piece {
  return index === 0 ? sectionPiece(runs) : { ...sectionPiece(runs), joins: '\n' };
}
