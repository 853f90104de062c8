import type { Lang } from '../../../knowledge/entry.ts';
import type { LocalDate } from '../../../quiz/calendar/local-date.ts';
import type { Instant } from '../../../quiz/calendar/zone-clock.ts';
import type { QuizSettings } from '../../../quiz/subscription/subscription.ts';
import { COMMAND } from '../../command.ts';
import { QUIZ_ACTION_IDS } from '../../quiz-action-ids.ts';
import { encodeQuizValue } from '../../quiz-value.ts';
import { shownDate, shownMoment } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { buttonsPiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';
import { plainMessage } from '../plain-message.ts';
import { type ChannelLanguage, langsOf } from './langs.ts';
import { quizButton } from './quiz-button.ts';
import { shownTimes } from './settings-lines.ts';

/** The latest round of a channel, for who has just come: still open, or how it went. */
export type LastRound =
  | { kind: 'open'; date: LocalDate }
  | { kind: 'revealed'; date: LocalDate; right: number; answered: number };

export interface Joined {
  settings: QuizSettings;
  next: Instant | null;
  last: LastRound | null;
  lang: Lang;
}

/** For who joins a quiz channel, privately: when it comes, how it goes, the last round. */
export function joinMessage({ settings, next, last, lang }: Joined): Page {
  const texts = QUIZ_TEXTS[lang].welcome;
  const sentences = [
    texts.join(shownTimes(settings, lang)),
    texts.how,
    ...(last ? [lastSentence(last, lang)] : []),
    ...(next === null ? [] : [texts.next(shownMoment(next, settings.zone, lang))]),
  ];
  return plainMessage(sentences.join('\n'));
}

export interface Greeting {
  channelId: string;
  language: ChannelLanguage;
  quiz: 'on' | 'none';
}

/** Once, when the bot is invited into a channel: what it can do, and how to switch the quiz on. */
export function greetingMessage({ channelId, language, quiz }: Greeting): Page {
  const langs = langsOf(language);
  const label = langs.map((lang) => QUIZ_TEXTS[lang].welcome.setUp).join(' / ');
  const value = encodeQuizValue({ channel: channelId });
  return pageOf([
    ...langs.map((lang) => {
      const texts = QUIZ_TEXTS[lang].welcome;
      const lines = [texts.greeting, texts.ask(COMMAND), quiz === 'on' ? texts.quizOn : texts.quizOff];
      return sectionPiece([{ text: lines.join('\n') }]);
    }),
    buttonsPiece([quizButton(QUIZ_ACTION_IDS.menu, label, value)]),
  ]);
}

/** How to invite the bot into a channel that it is not in. */
export function inviteMessage(lang: Lang): Page {
  return plainMessage(QUIZ_TEXTS[lang].settings.invite);
}

export function notManagerMessage(lang: Lang): Page {
  return plainMessage(QUIZ_TEXTS[lang].settings.notManager);
}

export function guestMessage(lang: Lang): Page {
  return plainMessage(QUIZ_TEXTS[lang].settings.guest);
}

function lastSentence(last: LastRound, lang: Lang): string {
  const texts = QUIZ_TEXTS[lang].welcome;
  const date = shownDate(last.date, lang);
  return last.kind === 'open' ? texts.lastOpen(date) : texts.last(date, last.right, last.answered);
}
