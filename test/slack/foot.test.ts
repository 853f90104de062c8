import { describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../src/workspace/messages.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask, buttonNames, nextMessage, post, press } from '../support/conversation.ts';
import { startPlacesBot } from '../support/places-bot.ts';
import { alice, bob, general } from '../support/workspace.ts';

describe('a vote', () => {
  it('without a database is not said to be noted', async () => {
    const { workspace } = await startK8sBot();
    const { reply } = await post(workspace, '@k8s-qa configmap');
    const said = await nextMessage(workspace, () => vote(workspace, reply, 'down', bob), { user: bob });
    expect(said.text).toContain('This could not be saved');
  });

  it('for an answer is kept with the question, and thanked for in private', async () => {
    const { workspace, votes, answered } = await startPlacesBot('mention');
    const { reply } = await post(workspace, '@k8s-qa configmap');
    const said = await nextMessage(workspace, () => vote(workspace, reply, 'up', bob), { user: bob });
    expect(said).toMatchObject({ ephemeral: true, text: expect.stringContaining('Thank you') });
    expect(votes).toEqual([{ teamId: 'T0LOCAL', questionId: answered[0]?.id, user: bob, vote: 'up' }]);
  });

  it('against one offers in private what else it may be, each in its place', async () => {
    const { workspace, votes } = await startPlacesBot('mention');
    const { reply } = await post(workspace, '@k8s-qa configmap');
    const said = await nextMessage(workspace, () => vote(workspace, reply, 'down', bob), { user: bob });
    expect(said).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('How do you back up etcd?'),
    });
    expect(votes).toMatchObject([{ user: bob, vote: 'down' }]);
    await press(workspace, said, 'Open', { user: bob });
    await workspace.waitFor(() =>
      workspace.message(general, said.ts)?.text.includes('etcdctl snapshot save'),
    );
    expect(workspace.message(general, reply.ts)?.text).toContain('A Pod reads a ConfigMap');
  });

  it('against one takes a line of what was looked for', async () => {
    const { workspace, votes, answered } = await startPlacesBot('mention');
    const { reply } = await post(workspace, '@k8s-qa 污点');
    const said = await nextMessage(workspace, () => vote(workspace, reply, 'down', bob), { user: bob });
    await press(workspace, said, '说说你在找什么', { user: bob });
    const view = await workspace.waitFor(() => workspace.views(bob)[0]);
    expect(JSON.stringify(view)).toContain('你想找的是什么');
    const note = '怎么给 <!channel> 节点\u202e打标签';
    await submit(workspace, String(view.id), note);
    expect(votes.at(-1)).toEqual({
      teamId: 'T0LOCAL',
      questionId: answered[0]?.id,
      user: bob,
      vote: 'down',
      note: '怎么给 <!channel> 节点 打标签',
    });
    expect(JSON.stringify(workspace.views(bob))).toContain('谢谢，已经记下');
  });

  it('of a private answer names the command that asked', async () => {
    const { workspace, votes, answered } = await startPlacesBot('mention');
    const { message } = await ask(workspace, '/k8s configmap');
    await nextMessage(workspace, () => vote(workspace, message, 'up', alice));
    expect(votes).toMatchObject([{ questionId: answered[0]?.id, vote: 'up' }]);
  });

  it('that cannot be kept is not thanked for', async () => {
    const failing = async () => {
      throw new Error('The database is away');
    };
    const { workspace } = await startPlacesBot('mention', { votes: { vote: failing } });
    const { reply } = await post(workspace, '@k8s-qa configmap');
    const said = await nextMessage(workspace, () => vote(workspace, reply, 'up', bob), { user: bob });
    expect(said.text).toContain('This could not be saved');
  });

  it('is cast with plain buttons where Slack refuses the thumbs', async () => {
    const { workspace, votes } = await startPlacesBot('mention');
    workspace.faults.api('chat.postMessage', { kind: 'error', name: 'invalid_blocks' });
    const { reply } = await post(workspace, '@k8s-qa configmap');
    expect(buttonNames(reply)).toEqual(expect.arrayContaining(['Helpful', 'Not it', 'Remove this answer']));
    await nextMessage(workspace, () => press(workspace, reply, 'Helpful', { user: bob }), { user: bob });
    expect(votes).toMatchObject([{ user: bob, vote: 'up' }]);
  });
});

describe('a vote in the dialog of a full answer', () => {
  it('for it is thanked for in the place of the buttons', async () => {
    const { workspace, votes } = await startPlacesBot('mention');
    const viewId = await openFull(workspace);
    await workspace.act.click({ user: alice, viewId, actionId: 'answer_helpful' });
    await workspace.waitFor(() => JSON.stringify(workspace.views(alice)).includes('Thank you.'));
    expect(JSON.stringify(workspace.views(alice))).not.toContain('answer_helpful');
    expect(votes).toMatchObject([{ user: alice, vote: 'up' }]);
  });

  it('against it asks at once what was looked for', async () => {
    const { workspace, votes } = await startPlacesBot('mention');
    const viewId = await openFull(workspace);
    await workspace.act.click({ user: alice, viewId, actionId: 'answer_not_it' });
    const view = await workspace.waitFor(() => workspace.views(alice)[1]);
    await submit(workspace, String(view.id), 'subPath', alice);
    expect(votes).toMatchObject([{ vote: 'down' }, { vote: 'down', note: 'subPath' }]);
  });
});

describe('a related question below an answer', () => {
  it('opens in private, and leaves the answer as it is', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { reply } = await post(workspace, '@k8s-qa configmap');
    const click = () => press(workspace, reply, 'How do you back up etcd?', { user: bob });
    const said = await nextMessage(workspace, click, { user: bob });
    expect(said).toMatchObject({ ephemeral: true, text: expect.stringContaining('etcdctl snapshot save') });
    expect(workspace.message(general, reply.ts)?.text).toContain('A Pod reads a ConfigMap');
  });

  it('of a menu opens too', async () => {
    const knowledgeDirs = [new URL('../../knowledge', import.meta.url).pathname];
    const { workspace } = await startK8sBot({ knowledgeDirs });
    const { reply } = await post(workspace, '@k8s-qa CrashLoopBackOff');
    const menu = controls(reply).find(({ type }) => type === 'static_select');
    const selected = menu?.options?.[0]?.value ?? '';
    const click = { user: bob, channel: general, ts: reply.ts, actionId: 'answer_related', selected };
    const said = await nextMessage(workspace, () => workspace.act.click(click), { user: bob });
    expect(said).toMatchObject({ ephemeral: true });
  });
});

interface Control {
  type: string;
  action_id?: string;
  options?: { value: string }[];
  positive_button?: { value: string };
  negative_button?: { value: string };
}

function controls({ blocks = [] }: ShownMessage): Control[] {
  return blocks.flatMap(({ elements }) => (Array.isArray(elements) ? (elements as Control[]) : []));
}

/** Presses one of Slack's thumbs. */
function vote(workspace: Workspace, message: ShownMessage, way: 'up' | 'down', user: string) {
  const thumbs = controls(message).find(({ type }) => type === 'feedback_buttons');
  const value = (way === 'up' ? thumbs?.positive_button : thumbs?.negative_button)?.value ?? '';
  return workspace.act.click({ user, channel: general, ts: message.ts, actionId: 'answer_vote', value });
}

async function openFull(workspace: Workspace): Promise<string> {
  const { message } = await ask(workspace, '/k8s configmap');
  await press(workspace, message, 'Full answer');
  const view = await workspace.waitFor(() => workspace.views(alice)[0]);
  return String(view.id);
}

function submit(workspace: Workspace, viewId: string, note: string, user = bob) {
  const values = { note: { note: { type: 'plain_text_input', value: note } } };
  return workspace.act.submitView({ user, viewId, values });
}
