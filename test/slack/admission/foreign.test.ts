import { describe, expect, it } from 'vitest';
import { seedPeople } from '../../../src/workspace/seed-people.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { nextMessage } from '../../support/conversation.ts';
import { startQuizBot } from '../../support/quiz-bot.ts';
import { alice, startWorkspace } from '../../support/workspace.ts';

const partners = 'C0PARTNERS';
/** A member of another workspace, whom Slack calls a member as soon as both share a channel. */
const sam = 'U0SAM';
const where = { user: sam, channel: partners };

async function startOpen(): Promise<Workspace> {
  const [alicesData] = seedPeople;
  if (!alicesData) throw new Error('No people');
  const workspace = await startWorkspace({
    people: [{ ...alicesData, id: sam, handle: 'sam', name: 'Sam', teamId: 'T0OTHER' }],
    channels: [{ id: partners, name: 'partners', isShared: true, members: [alice, sam] }],
  });
  await startQuizBot({ allowSharedChannels: true }, { workspace });
  return workspace;
}

describe('somebody of another workspace, where they are answered', () => {
  it('manages nothing, sees no numbers and suggests nothing', async () => {
    const workspace = await startOpen();
    const said = async (text: string) => {
      const say = () => workspace.act.postMessage({ ...where, text: `@k8s-qa ${text}` });
      return nextMessage(workspace, say, where);
    };
    const answer = await said('configmap');
    expect(answer.ephemeral).toBeFalsy();
    const refused: Record<string, RegExp> = {
      gaps: /^(?:Guests|Only)/,
      'gaps digest on': /^(?:Guests|Only)/,
      stats: /^(?:Guests|Only)/,
      'quiz suggest': /^Guests and people from outside this workspace cannot suggest/,
      'quiz suggestions': /^(?:Guests|Only)/,
      'quiz challenges': /^(?:Guests|Only)/,
      'quiz on 09:30 Asia/Shanghai': /^(?:Guests|Only)/,
      'quiz now': /^(?:Guests|Only)/,
      'channel off': /^(?:Guests|Only)/,
    };
    for (const [text, sentence] of Object.entries(refused)) {
      const { ephemeral, text: words } = await said(text);
      expect([text, ephemeral, words]).toEqual([text, true, expect.stringMatching(sentence)]);
    }
  });
});
