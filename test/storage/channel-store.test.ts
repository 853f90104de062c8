import { expect, it } from 'vitest';
import { createChannelStore } from '../../src/storage/channel-store.ts';
import { createLatePosts } from '../../src/storage/late-posts.ts';
import { insertPost } from '../../src/storage/rows/post-row.ts';
import { describeEngines, openForTest } from '../support/engines.ts';
import { post, START } from './quiz-contract/samples.ts';

const change = { teamId: 'T1', channelId: 'C1', mode: 'off', changedBy: 'U1' } as const;

const POSTS = { due: {}, 'not yet': { dueAt: START + 1 }, elsewhere: { teamId: 'T2' } };

describeEngines('the channel store', (engine) => {
  it('knows no mode that nobody chose', async () => {
    const channels = createChannelStore(await engine.open());
    expect(await channels.mode('T1', 'C1')).toBeNull();
  });

  it('keeps the mode that was chosen last, and by whom, across a restart', async () => {
    const place = await engine.place(() => 7);
    const first = await openForTest(place);
    await createChannelStore(first).setMode({ ...change, mode: 'questions' });
    await createChannelStore(first).setMode({ ...change, changedBy: 'U2' });
    const second = await openForTest(place);
    expect(await createChannelStore(second).mode('T1', 'C1')).toBe('off');
    expect(await second.all('select * from channels')).toEqual([
      { team_id: 'T1', channel_id: 'C1', mode: 'off', changed_by: 'U2', changed_at: 7 },
    ]);
  });

  it('tells workspaces and channels apart', async () => {
    const channels = createChannelStore(await engine.open());
    await channels.setMode(change);
    expect(await channels.mode('T2', 'C1')).toBeNull();
    expect(await channels.mode('T1', 'C2')).toBeNull();
  });

  it('counts the posts of a workspace that are late', async () => {
    const database = await engine.open(() => START);
    for (const [id, changes] of Object.entries(POSTS)) await insertPost(database, post(id, changes));
    await insertPost(database, post('missed'), 'late');
    expect(await createLatePosts(database).count('T1', START)).toBe(0);
    expect(await createLatePosts(database).count('T1', START + 1)).toBe(1);
  });
});
