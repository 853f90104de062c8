import { describe, expect, it } from 'vitest';
import { createChannelModes } from '../../../src/slack/channel-modes.ts';
import { ask, nextMessage, post } from '../../support/conversation.ts';
import { quizChannel, shippedBank, startQuizBot } from '../../support/quiz-bot.ts';
import { alice, bob, general, random } from '../../support/workspace.ts';

const greta = 'U0GRETA';
const xiaoming = 'U0XIAOMING';

describe('a channel', () => {
  it('is switched off and on again by a member, and sees who did it', async () => {
    const { workspace, log } = await startQuizBot({ knowledgeDirs: [shippedBank] });
    const off = await nextMessage(workspace, () => run(workspace, '频道 关', xiaoming));
    expect(off.text).toBe('小明 更改了我在这里回答什么。我在本频道不公开回答任何人；私下的命令照常回答。');
    expect(off.ephemeral).toBeUndefined();

    const refused = await nextMessage(workspace, () => mention(workspace, '@k8s-qa probes'), { user: bob });
    expect(refused).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('I am switched off in this channel.'),
    });
    expect(refused.threadTs).toBeUndefined();
    expect((await ask(workspace, '/k8s probes')).message.text).toContain('probe');

    const on = await nextMessage(workspace, () => run(workspace, 'channel mention'));
    expect(on.text).toBe('Alice changed what I answer here. In this channel I answer whoever mentions me.');
    expect((await post(workspace, '@k8s-qa probes')).reply.text).toContain('probe');
    expect(log).toEqual([]);
  });

  it('tells what is answered, and how to change it', async () => {
    const { workspace } = await startQuizBot();
    const { message } = await ask(workspace, '/k8s channel');
    expect(message.text).toContain(
      'I answer whoever mentions me.\nManagers change this with /k8s channel off',
    );
    const same = await ask(workspace, '/k8s channel mention');
    expect(same.message.text).toContain('That is so already.');
  });

  it('is changed by its managers only', async () => {
    const { workspace } = await startQuizBot({ quizManagers: [bob], allowGuests: true });
    const byAlice = await ask(workspace, '/k8s channel off');
    expect(byAlice.message.text).toContain('Only the managers whom the operator named');
    const byGuest = await ask(workspace, '/k8s channel off', { user: greta, channel: quizChannel });
    expect(byGuest.message.text).toContain('Only full members');
    const byBob = await nextMessage(workspace, () => run(workspace, 'channel questions', bob));
    expect(byBob.text).toContain('Bob changed what I answer here.');
  });

  it('is not changed from a direct message, nor where the bot is not', async () => {
    const { workspace } = await startQuizBot();
    const direct = await post(workspace, 'channel off', { channel: workspace.directChannel(alice) });
    expect(direct.reply.text).toContain('Please type it in the channel');
    const absent = await ask(workspace, '/k8s channel off', { channel: random });
    expect(absent.message.text).toContain('Invite me first: /invite @k8s-qa');
  });

  it('says so where nothing can be kept', async () => {
    const { workspace } = await startQuizBot({ database: { kind: 'sqlite', file: '/dev/null/none.db' } });
    const { message } = await ask(workspace, '/k8s channel off');
    expect(message.text).toContain('my database cannot be reached');
  });
});

describe('the modes of channels', () => {
  it('are asked for once in ten seconds, and stay known where the database fails', async () => {
    let now = 0;
    let asked = 0;
    let fails = false;
    const channels = {
      async mode() {
        asked += 1;
        if (fails) throw new Error('away');
        return 'questions' as const;
      },
      setMode: async () => undefined,
    };
    const errors: unknown[] = [];
    const ports = { store: () => channels, now: () => now, onError: (error: unknown) => errors.push(error) };
    const { channelMode } = createChannelModes(ports);
    expect(await channelMode('T1', 'C1')).toBe('questions');
    now = 9_999;
    expect(await channelMode('T1', 'C1')).toBe('questions');
    expect(asked).toBe(1);
    fails = true;
    now = 10_000;
    expect(await channelMode('T1', 'C1')).toBe('questions');
    expect(await channelMode('T1', 'C2')).toBe('mention');
    expect(errors).toHaveLength(2);
  });
});

type Bot = Awaited<ReturnType<typeof startQuizBot>>['workspace'];

function run(workspace: Bot, text: string, user = alice) {
  return workspace.act.runCommand({ user, channel: general, command: '/k8s', text });
}

function mention(workspace: Bot, text: string) {
  return workspace.act.postMessage({ user: bob, channel: general, text });
}
