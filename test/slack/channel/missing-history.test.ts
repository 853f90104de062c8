import { expect, it } from 'vitest';
import { missingHistory } from '../../../src/slack/channel/missing-history.ts';
import { SCOPES } from '../../../src/slack/doctor/scopes.ts';
import { alice, general, startWorkspace, webClient } from '../../support/workspace.ts';

const secret = 'C0SECRET';

async function missingWithout(...scopes: string[]): Promise<string[][]> {
  const workspace = await startWorkspace({
    scopes: Object.keys(SCOPES).filter((scope) => !scopes.includes(scope)),
    channels: [{ id: secret, name: 'secret', isPrivate: true, members: [alice] }],
  });
  const client = webClient(workspace);
  return [await missingHistory(client, general), await missingHistory(client, secret)];
}

it('of a channel counts the scope of its kind alone', async () => {
  expect(await missingWithout()).toEqual([[], []]);
  expect(await missingWithout('channels:history')).toEqual([['channels:history'], []]);
  expect(await missingWithout('groups:history')).toEqual([[], ['groups:history']]);
  const both = ['channels:history', 'groups:history'];
  expect(await missingWithout(...both)).toEqual([both, both]);
});

it('is taken to be there where Slack does not say of which kind a channel is', async () => {
  expect(await missingWithout('channels:history', 'channels:read', 'groups:read')).toEqual([[], []]);
});
