import type { Lang } from '../../knowledge/entry.ts';
import type { Asked } from '../asked.ts';
import { commandMessage, plainMessage } from '../blocks/plain-message.ts';
import type { ChannelCommand } from '../channel-command.ts';
import type { ChannelMode } from '../channel-mode.ts';
import { isDirectChannel } from '../direct-channel.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { personIn } from '../person-in.ts';
import { privateWay } from '../private-way.ts';
import { isMember } from '../quiz/commands/is-member.ts';
import { mayManage } from '../quiz/may-manage.ts';
import { admissionTexts } from '../texts/admission-texts.ts';
import { announceMode, type Changer } from './announce-mode.ts';
import { missingHistory } from './missing-history.ts';

/** `channel`: what the bot answers here; with a mode, a change of that by who may, which the channel sees. */
export async function runChannelCommand(
  { mode }: ChannelCommand,
  lang: Lang,
  asked: Asked,
  deps: ListenerDeps,
): Promise<void> {
  const { teamId, channel, client } = asked;
  const texts = admissionTexts[lang];
  const say = (sentence: string) => privateWay(asked, deps)(commandMessage(sentence));
  if (isDirectChannel(channel)) return say(texts.onlyInChannels);
  const current = await deps.channelMode(teamId, channel);
  if (mode === null)
    return say([texts.mode[current], ...(await blindness(current, lang, asked)), texts.modes].join('\n'));
  const refusal = await refusalOf({ ...asked, lang }, deps);
  if (refusal) return say(refusal);
  if (mode === current) return say(texts.same(mode));
  if (!(await isMember(client, channel))) return say(texts.absent);
  const [blind] = await blindness(mode, lang, asked);
  if (blind) return say(blind);
  return change(mode, lang, asked, deps);
}

/** Nobody may be promised an answer to messages that Slack does not show the bot. */
async function blindness(mode: ChannelMode, lang: Lang, { client, channel }: Asked): Promise<string[]> {
  const missing = mode === 'questions' ? await missingHistory(client, channel) : [];
  return missing.length > 0 ? [admissionTexts[lang].blind(missing)] : [];
}

async function change(mode: ChannelMode, lang: Lang, asked: Asked, deps: ListenerDeps): Promise<void> {
  const { teamId, user, channel } = asked;
  const isKept = await deps.changeChannelMode({ teamId, channelId: channel, mode, changedBy: user });
  if (!isKept) {
    deps.reasons.note({ code: 'database-away', teamId, user, channel });
    return privateWay(asked, deps)(plainMessage(admissionTexts[lang].unavailable));
  }
  return announceMode(mode, { ...asked, lang }, deps);
}

/** The same people as may change the channel's quiz. */
async function refusalOf({ teamId, user, client, lang }: Changer, deps: ListenerDeps) {
  const may = mayManage(await personIn({ client, teamId, userId: user }, deps), deps.quizManagers);
  return may === 'yes' ? undefined : admissionTexts[lang].notAllowed[may];
}
