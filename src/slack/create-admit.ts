import { type Admit, type Allowed, decideAdmission, isUnaddressed } from './admission.ts';
import type { Asked } from './asked.ts';
import type { ChannelModes } from './channel-modes.ts';
import { isDirectChannel } from './direct-channel.ts';
import type { People } from './people.ts';
import { kindIn, type Person } from './person.ts';
import type { TakeTurn } from './rate-limits.ts';
import type { IsSharedChannel } from './shared-channels.ts';

export interface AdmitPorts extends Pick<ChannelModes, 'channelMode'>, Pick<People, 'person'> {
  takeTurn: TakeTurn;
  isSharedChannel: IsSharedChannel;
  allowed: Allowed;
}

/** Gathers what decides, the cheap first: what is not for the bot asks nothing of Slack and counts for no rate. */
export function createAdmit(ports: AdmitPorts): Admit {
  return async (asked) => {
    const { by, teamId, user, channel } = asked;
    const mode = isDirectChannel(channel) ? null : await ports.channelMode(teamId, channel);
    const isForBot = !isUnaddressed(by) || mode === 'questions' || mode === null;
    const over = isForBot ? ports.takeTurn(teamId, user, mode === null ? null : channel) : null;
    const who = isForBot && over === null ? await whoAsks(asked, ports) : NOBODY;
    const { length } = asked.slackText;
    return decideAdmission({ by, mode, over, ...who, length, allowed: ports.allowed });
  };
}

interface WhoAsks {
  person: Person['kind'];
  isShared: boolean;
}

/** Events say themselves whether a channel is shared. */
const ASKS_SLACK: ReadonlySet<Asked['by']> = new Set(['command', 'shortcut']);

const NOBODY: WhoAsks = { person: 'unknown', isShared: false };

async function whoAsks(asked: Asked, { person, isSharedChannel, allowed }: AdmitPorts): Promise<WhoAsks> {
  const { client, user, channel, teamId, userTeamId } = asked;
  const isOpen = allowed.sharedChannels && allowed.guests;
  if (isOpen) return NOBODY;
  const [known, isShared] = await Promise.all([
    person(client, user),
    asked.isShared || (ASKS_SLACK.has(asked.by) && isSharedChannel(client, channel)),
  ]);
  return { person: kindIn(teamId, known, userTeamId), isShared };
}
