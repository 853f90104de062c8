import type { ShownMessage } from '../../src/workspace/messages.ts';
import type { Outcome } from '../../src/workspace/outcome.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, general } from './workspace.ts';

interface Where {
  user?: string;
  channel?: string;
}

/** Types a command such as "/k8s probes", and waits for the private answer. */
export async function ask(
  workspace: Workspace,
  line: string,
  { user = alice, channel = general }: Where = {},
): Promise<{ outcome: Outcome; message: ShownMessage }> {
  const before = new Set(workspace.messages(channel, user).map(({ ts }) => ts));
  const [command = '', ...words] = line.split(' ');
  const outcome = await workspace.act.runCommand({ user, channel, command, text: words.join(' ') });
  const message = await workspace.waitFor(() => newFromBot(workspace, before, channel, user));
  return { outcome, message };
}

/** Posts a message, and waits for the bot's first reply in its thread. */
export async function post(
  workspace: Workspace,
  text: string,
  { user = alice, channel = general, threadTs }: Where & { threadTs?: string } = {},
): Promise<{ ts: string; reply: ShownMessage }> {
  const posted = await workspace.act.postMessage({ user, channel, text, ...(threadTs && { threadTs }) });
  if (!('ts' in posted)) throw new Error(`The message was refused: ${posted.message}`);
  const root = threadTs ?? posted.ts;
  const reply = await workspace.waitFor(() =>
    workspace.messages(channel, user).find((m) => m.isBot && m.threadTs === root && m.ts > posted.ts),
  );
  return { ts: posted.ts, reply };
}

/** Clicks the button with this text under a message. */
export async function press(
  workspace: Workspace,
  message: ShownMessage,
  name: string,
  { user = alice, channel = general }: Where = {},
): Promise<Outcome> {
  const found = buttons(message).find((button) => button.name === name);
  if (!found) throw new Error(`No button ${name} among ${buttonNames(message).join(', ')}`);
  const { blockId, actionId } = found;
  return workspace.act.click({ user, channel, ts: message.ts, actionId, ...(blockId && { blockId }) });
}

/** The next message of the bot that was not there before `action`. */
export async function nextMessage(
  workspace: Workspace,
  action: () => Promise<unknown>,
  { user = alice, channel = general }: Where = {},
): Promise<ShownMessage> {
  const before = new Set(workspace.messages(channel, user).map(({ ts }) => ts));
  await action();
  return workspace.waitFor(() => newFromBot(workspace, before, channel, user));
}

export function buttonNames(message: ShownMessage): string[] {
  return buttons(message).map(({ name }) => name);
}

interface ShownButton {
  name: string;
  actionId: string;
  blockId: string | undefined;
}

function buttons({ blocks = [] }: ShownMessage): ShownButton[] {
  return blocks.flatMap((block) => {
    const elements: unknown[] = Array.isArray(block.elements) ? block.elements : [block.accessory];
    const blockId = typeof block.block_id === 'string' ? block.block_id : undefined;
    return elements.flatMap((element) => (isButton(element) ? [shownButton(element, blockId)] : []));
  });
}

interface Button {
  type: 'button';
  action_id: string;
  text: { text: string };
}

function isButton(element: unknown): element is Button {
  return typeof element === 'object' && element !== null && 'type' in element && element.type === 'button';
}

function shownButton({ text, action_id: actionId }: Button, blockId: string | undefined): ShownButton {
  return { name: text.text, actionId, blockId };
}

function newFromBot(workspace: Workspace, before: ReadonlySet<string>, channel: string, user: string) {
  return workspace.messages(channel, user).find((message) => message.isBot && !before.has(message.ts));
}
