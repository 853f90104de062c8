import type { LocalDate } from '../../../quiz/calendar/local-date.ts';
import { occurrencesFrom } from '../../../quiz/calendar/occurrences-from.ts';
import type { SkippedDate } from '../../../quiz/calendar/schedule.ts';
import { dailyRoundId } from '../../../quiz/round/round.ts';
import type { RoundState } from '../../../quiz/standings/played.ts';
import { scheduleOf } from '../../../quiz/subscription/subscription.ts';
import type { Page } from '../../blocks/paginate.ts';
import { commandMessage } from '../../blocks/plain-message.ts';
import { nextMessage } from '../../blocks/quiz/next-message.ts';
import { settingsMessage } from '../../blocks/quiz/settings-message.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';

const SHOWN_DATES = 5;
const UNPOSTED: ReadonlySet<RoundState> = new Set(['missed', 'failed', 'unknown']);

/** `quiz next`: the next five dates, with the reason for each gap. */
export async function nextPage({ teamId, channelId, lang }: Asker, quiz: Quiz): Promise<Page> {
  const subscription = await quiz.subscriptions.ofChannel(teamId, channelId);
  if (!subscription) return commandMessage(QUIZ_TEXTS[lang].command.noQuiz);
  if (subscription.state.kind !== 'on') return settingsMessage({ subscription, language: lang, next: [] });
  const now = await quiz.subscriptions.now();
  const { lastDate, settings } = subscription;
  const dates = occurrencesFrom(scheduleOf(subscription), now, SHOWN_DATES, lastDate);
  const unposted = await unpostedOf(subscription.id, dates.skipped, quiz);
  return nextMessage({ ...dates, unposted, zone: settings.zone, lang });
}

/** Dates that are done with, but whose question did not come. */
async function unpostedOf(
  subscriptionId: string,
  skipped: readonly SkippedDate[],
  { rounds }: Pick<Quiz, 'rounds'>,
): Promise<ReadonlySet<LocalDate>> {
  const unposted = new Set<LocalDate>();
  for (const { date } of skipped.filter(({ why }) => why === 'posted')) {
    const round = await rounds.round(dailyRoundId(subscriptionId, date));
    if (round && UNPOSTED.has(round.state)) unposted.add(date);
  }
  return unposted;
}
