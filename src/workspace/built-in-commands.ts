import type { Core } from './core.ts';
import { archive, invite, join, leave, removeMember } from './membership.ts';
import type { Outcome } from './outcome.ts';

interface BuiltIn {
  user: string;
  channel: string;
  /** What stands after the command. */
  text: string;
}

type BuiltInCommand = (core: Core, invocation: BuiltIn) => Outcome;

const remove: BuiltInCommand = (core, { text, ...place }) =>
  removeMember(core, { ...place, ...member(core, text) });

/** Slack's own commands about a channel's members; one without a name is about the bot. */
export const builtInCommands: Record<string, BuiltInCommand> = {
  '/invite': (core, { text, ...place }) => invite(core, { ...place, ...member(core, text) }),
  '/kick': remove,
  '/remove': remove,
  '/leave': (core, { user, channel }) => leave(core, { user, channel }),
  '/join': (core, { user, text }) => join(core, { user, channel: channelNamed(core, text) }),
  '/archive': (core, { user, channel }) => archive(core, { user, channel, isArchived: true }),
};

function member({ state }: Core, text: string): { member?: string } {
  const name = text.trim().replace('@', '').toLowerCase();
  if (name === '' || name === state.bot.handle) return {};
  const found = state.people.find((each) => each.handle === name || each.name.toLowerCase() === name);
  return { member: found?.id ?? name };
}

function channelNamed({ state }: Core, text: string): string {
  const name = text.trim().replace('#', '');
  return (
    [...state.channels.values()].find((each) => each.kind === 'channel' && each.name === name)?.id ?? name
  );
}
