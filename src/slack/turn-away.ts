import type { Lang } from '../knowledge/entry.ts';
import type { Admission } from './admission.ts';
import type { Asked } from './asked.ts';
import { commandMessage } from './blocks/plain-message.ts';
import type { IsFirstOfBurst } from './bursts.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import { privateWay } from './private-way.ts';
import { MAX_QUESTION_CHARS, questionText } from './question-text.ts';
import type { ReasonCode } from './reasons.ts';
import { admissionTexts } from './texts/admission-texts.ts';

export interface TurnAwayPorts extends Pick<ListenerDeps, 'reply' | 'langFor' | 'reasons'> {
  isFirstOfBurst: IsFirstOfBurst;
}

type TurnedAway = Exclude<Admission, { kind: 'welcome' }>;

/** Keeps the reason that a question is not answered, and tells the person privately; of a rate once a burst. */
export async function turnAway(
  { kind, code }: TurnedAway,
  asked: Asked,
  ports: TurnAwayPorts,
): Promise<void> {
  note(code, asked, ports);
  if (kind === 'ignored' || !isTold(code, asked, ports)) return;
  const texts = admissionTexts[await langOf(asked, ports)];
  await privateWay(asked, ports)(commandMessage(texts.refused[code] ?? texts.refusedOther));
}

/** After the answer to the beginning of a text. */
export async function tellCut(asked: Asked, ports: TurnAwayPorts): Promise<void> {
  note('too-long', asked, ports);
  const texts = admissionTexts[await langOf(asked, ports)];
  await privateWay(asked, ports)(commandMessage(texts.cut(MAX_QUESTION_CHARS)));
}

function note(code: ReasonCode, { teamId, user, channel }: Asked, { reasons }: TurnAwayPorts): void {
  reasons.note({ code, teamId, user, channel });
}

function isTold(code: ReasonCode, { teamId, user, channel }: Asked, ports: TurnAwayPorts): boolean {
  if (code === 'rate-person') return ports.isFirstOfBurst(`${teamId}.${user}`);
  return code !== 'rate-channel' || ports.isFirstOfBurst(`${teamId}.${user}.${channel}`);
}

function langOf({ slackText, client, teamId, user }: Asked, { langFor }: TurnAwayPorts): Promise<Lang> {
  return langFor({ client, teamId, user }, questionText(slackText));
}
