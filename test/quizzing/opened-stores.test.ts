import { randomBytes } from 'node:crypto';
import type { Installation } from '@slack/bolt';
import { expect, it } from 'vitest';
import { openStores } from '../../src/quizzing/opened-stores.ts';
import { createStores } from '../../src/storage/stores.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { change } from '../storage/quiz-contract/samples.ts';
import { describeEngines } from '../support/engines.ts';

const installation: Installation<'v2', false> = {
  team: { id: 'T1', name: 'One' },
  enterprise: undefined,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { token: 'xoxb-1', scopes: ['chat:write'], id: 'B1', userId: 'UBOT' },
  isEnterpriseInstall: false,
  authVersion: 'v2',
};

describeEngines('a workspace that installs the app again', (engine) => {
  it('has its quizzes go on that Slack had stopped with the old token', async () => {
    const database = await engine.open();
    const subscriptions = createSubscriptionStore(database);
    for (const channelId of ['C1', 'C2']) await subscriptions.save(change({ channelId }), null);
    const why = { blame: 'workspace', error: 'invalid_auth' } as const;
    for (const channelId of ['C1', 'C2']) await subscriptions.stop('T1', channelId, why);
    const key = { id: 'k1', key: randomBytes(32) };
    const { installations } = openStores(database, createStores(database), {
      tokenKeys: [key],
      now: Date.now,
    });
    await installations?.storeInstallation(installation);
    const states = (await subscriptions.ofTeam('T1')).map(({ state }) => state.kind);
    expect(states).toEqual(['on', 'on']);
  });
});
