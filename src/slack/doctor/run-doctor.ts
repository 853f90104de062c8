import type { Lang } from '../../knowledge/entry.ts';
import type { Asked } from '../asked.ts';
import { diagnosisMessage, healthMessage } from '../blocks/doctor-message.ts';
import { missingHistory } from '../channel/missing-history.ts';
import { isDirectChannel } from '../direct-channel.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { personIn } from '../person-in.ts';
import { privateWay } from '../private-way.ts';
import { isMember } from '../quiz/commands/is-member.ts';
import { mayManage } from '../quiz/may-manage.ts';
import { diagnose, type Finding } from './diagnose.ts';
import { examine } from './examine.ts';

/** `doctor`: why the person got no answer lately, and for managers how the bot is; only they see it. */
export async function runDoctor(lang: Lang, asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, teamId } = asked;
  const say = privateWay(asked, deps);
  await say(diagnosisMessage(await diagnosisOf(asked, deps), lang));
  if (await isManager(asked, deps)) await say(healthMessage(await examine(client, teamId, deps), lang));
}

async function diagnosisOf({ teamId, user, channel, client }: Asked, deps: ListenerDeps): Promise<Finding[]> {
  const { doctor, reasons } = deps;
  const isDirect = isDirectChannel(channel);
  const mode = isDirect ? null : await deps.channelMode(teamId, channel);
  const { engine, now: databaseNow } = await doctor.database();
  return diagnose({
    now: doctor.now(),
    startedAt: doctor.startedAt,
    reasons: reasons.lately(teamId, user),
    channel,
    mode,
    isAbsent: !isDirect && !(await isMember(client, channel)),
    missing: mode === 'questions' ? await missingHistory(client, channel) : [],
    isDatabaseAway: engine !== null && databaseNow === null,
  });
}

/** The same people as may change a quiz. */
async function isManager({ teamId, user, client }: Asked, deps: ListenerDeps): Promise<boolean> {
  return mayManage(await personIn({ client, teamId, userId: user }, deps), deps.quizManagers) === 'yes';
}
