import type { DateRange } from '../../../quiz/calendar/schedule.ts';
import { localAt } from '../../../quiz/calendar/zone-clock.ts';
import type { Wanted } from '../../../quiz/subscription/changed-subscription.ts';
import { DEFAULT_SETTINGS } from '../../../quiz/subscription/default-settings.ts';
import type { QuizSettings, Subscription } from '../../../quiz/subscription/subscription.ts';
import { unlessSame } from '../../../quiz/subscription/unless-same.ts';
import type { QuizCommand } from '../../../quiz/typed/parse-quiz-command.ts';
import { commandMessage } from '../../blocks/plain-message.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { Quiz } from '../quiz.ts';
import { applyChange, type Change, switchedOrChanged } from './apply-change.ts';
import type { Asker } from './asker.ts';
import { refusalOf } from './refusal-of.ts';

type ChangeCommand = Extract<QuizCommand, { kind: 'on' | 'off' | 'pause' | 'resume' }>;

/** `quiz on …`, `off`, `pause …` and `resume`. */
export async function changeByWords(
  command: ChangeCommand,
  asker: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<void> {
  const { reply, lang, teamId, channelId, client, userId } = asker;
  const refusal = await refusalOf(asker, deps);
  if (refusal) return reply.privately(refusal);
  const texts = QUIZ_TEXTS[lang].command;
  const current = await quiz.subscriptions.ofChannel(teamId, channelId);
  if (!current && command.kind !== 'on') return reply.privately(commandMessage(texts.noQuiz));
  const now = await quiz.subscriptions.now();
  if (current && command.kind === 'pause' && isOver(command.dates, current.settings.zone, now))
    return reply.privately(commandMessage(texts.pauseOver));
  const zone = current?.settings.zone ?? (await deps.person(client, userId)).zone;
  if (command.kind === 'on' && !command.zone && !zone)
    return reply.privately(commandMessage(texts.zoneMissing));
  const first: QuizSettings = { ...DEFAULT_SETTINGS, language: lang, zone: zone ?? 'UTC' };
  return applyChange(changeOf(command, first, now, asker), asker, quiz, deps);
}

function changeOf(command: ChangeCommand, first: QuizSettings, now: number, { lang }: Asker): Change {
  const texts = QUIZ_TEXTS[lang].command;
  switch (command.kind) {
    case 'on': {
      const { kind: _, ...said } = command;
      const decide = (current: Subscription | null) =>
        unlessSame(current, { isOn: true, settings: { ...first, ...current?.settings, ...said } });
      return { what: switchedOrChanged(true), same: texts.alreadyOn, decide };
    }
    case 'off':
      return {
        what: () => ({ kind: 'off' }),
        same: texts.alreadyOff,
        decide: (current) => switched(current, false),
      };
    case 'pause':
      return {
        what: () => ({ kind: 'paused', dates: command.dates }),
        same: texts.alreadyPaused,
        decide: (current) => withPauses(current, (pauses) => added(pauses, command.dates)),
      };
    case 'resume': {
      return {
        what: () => ({ kind: 'resumed' }),
        same: texts.nothingPaused,
        decide: (current) =>
          withPauses(current, (pauses) => pauses.filter((pause) => isOver(pause, first.zone, now))),
      };
    }
    default:
      return command satisfies never;
  }
}

function isOver({ to }: DateRange, zone: string, now: number): boolean {
  return to < localAt(zone, now).date;
}

/** A pause within another one adds nothing, and one around others takes their place. */
function added(pauses: readonly DateRange[], pause: DateRange): DateRange[] {
  const isWithin = pauses.some(({ from, to }) => from <= pause.from && pause.to <= to);
  if (isWithin) return [...pauses];
  return [...pauses.filter(({ from, to }) => from < pause.from || pause.to < to), pause];
}

function switched(current: Subscription | null, isOn: boolean): Wanted | null {
  return current && unlessSame(current, { isOn, settings: current.settings });
}

function withPauses(
  current: Subscription | null,
  change: (pauses: readonly DateRange[]) => DateRange[],
): Wanted | null {
  if (!current) return null;
  const settings = { ...current.settings, pauses: change(current.settings.pauses) };
  return unlessSame(current, { isOn: current.state.kind === 'on', settings });
}
