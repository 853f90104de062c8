import { ApiError } from './api-error.ts';
import { builtInCommands } from './built-in-commands.ts';
import { readContent } from './content.ts';
import type { Core } from './core.ts';
import { commandEnvelope } from './envelopes.ts';
import { announce } from './events.ts';
import type { JsonObject } from './json.ts';
import { refuseArchived } from './membership.ts';
import { addMessage } from './messages.ts';
import { failed, type Outcome, outcomeOf } from './outcome.ts';
import { showFailure } from './person-messages.ts';
import { type Channel, findPerson, nextTs } from './state.ts';
import { slackText } from './text-escape.ts';

export interface Invocation {
  user: string;
  channel: string;
  /** With its slash. */
  command: string;
  text: string;
  threadTs?: string;
}

/** A person runs a slash command. What goes wrong is also shown to them in the channel. */
export async function runCommand(core: Core, invocation: Invocation): Promise<Outcome> {
  const { command, user } = invocation;
  const person = findPerson(core.state, user);
  const channel = core.state.channels.get(invocation.channel);
  if (person === undefined || channel === undefined || !channel.members.has(user)) {
    return failed('channel_not_found', `There is no channel ${invocation.channel} that this person is in.`);
  }
  const refuse = (outcome: Outcome): Outcome => {
    if (outcome.kind !== 'acked') showFailure(core, channel, user, outcome.message, invocation.threadTs);
    return outcome;
  };
  if (invocation.threadTs !== undefined) {
    return refuse(failed('not_supported_in_thread', `${command} is not supported in threads. Sorry!`));
  }
  const builtIn = Object.hasOwn(builtInCommands, command) ? builtInCommands[command] : undefined;
  if (builtIn !== undefined)
    return refuse(builtIn(core, { user, channel: channel.id, text: invocation.text }));
  if (channel.isArchived) return refuse(refuseArchived(channel));
  if (!core.commands.some((each) => each.command === command)) {
    return refuse(failed('unknown_command', `${command} is not a valid command.`));
  }
  const text = slackText(core.state, invocation.text.trim());
  const ack = await core.delivery.deliver(commandEnvelope(core, person, channel, { command, text }));
  if (ack.kind !== 'acked') return refuse(outcomeOf(ack, (error) => failureLine(command, error)));
  return refuse(showResponse(core, channel, invocation, ack));
}

/** An ack may carry the reply; a reply for all shows the invocation as well. */
function showResponse(
  core: Core,
  channel: Channel,
  { user, command, text }: Invocation,
  ack: { ms: number; payload: JsonObject },
): Outcome {
  const isForAll = ack.payload.response_type === 'in_channel';
  const hasReply = ['text', 'blocks', 'attachments'].some((key) => ack.payload[key] !== undefined);
  if (isForAll) {
    const line = slackText(core.state, `${command} ${text}`.trim());
    const message = { ts: nextTs(core.state, core.now()), user, text: line, reactions: new Map() };
    addMessage(channel, message);
    core.changes.tell({ kind: 'message', channel: channel.id, ts: message.ts });
  }
  if (!hasReply) return { kind: 'acked', ms: ack.ms };
  try {
    const message = {
      ...readContent(ack.payload, 'respond', core.randomId),
      ts: nextTs(core.state, core.now()),
      user: core.state.bot.userId,
      botId: core.state.bot.botId,
      ...(!isForAll && { visibleTo: user }),
      reactions: new Map(),
    };
    addMessage(channel, message);
    void announce(core, channel, message, { kind: 'posted' });
    return { kind: 'acked', ms: ack.ms };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return failed('invalid_command_response', failureLine(command, 'invalid_command_response'));
  }
}

function failureLine(command: string, error: string): string {
  return `${command} failed with the error “${error}”`;
}
