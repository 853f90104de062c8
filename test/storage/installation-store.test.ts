import { randomBytes } from 'node:crypto';
import type { Installation } from '@slack/bolt';
import { expect, it } from 'vitest';
import { NotInstalledError } from '../../src/slack/installations.ts';
import type { Database } from '../../src/storage/database.ts';
import { DatabaseUnavailableError } from '../../src/storage/errors.ts';
import { createInstallationStore } from '../../src/storage/installation-store.ts';
import { createTokenCipher } from '../../src/storage/token-cipher.ts';
import { describeEngines } from '../support/engines.ts';

const first = { id: 'k1', key: randomBytes(32) };
const second = { id: 'k2', key: randomBytes(32) };
const query = { isEnterpriseInstall: false, teamId: 'T1', enterpriseId: undefined } as const;

function installation(teamId: string, token = `xoxb-canary-${teamId}`): Installation<'v2', false> {
  return {
    team: { id: teamId, name: teamId },
    enterprise: undefined,
    user: { id: 'U1', token: undefined, scopes: undefined },
    bot: { token, scopes: ['chat:write'], id: 'B1', userId: 'UBOT' },
    isEnterpriseInstall: false,
    authVersion: 'v2',
  };
}

describeEngines('the store of installations', (engine) => {
  it('gives each team its own installation, and none to others', async () => {
    const store = createInstallationStore(await engine.open(), createTokenCipher([first]), Date.now);
    await store.storeInstallation(installation('T1'));
    await store.storeInstallation(installation('T2'));
    expect((await store.fetchInstallation(query)).bot?.token).toBe('xoxb-canary-T1');
    await expect(store.fetchInstallation({ ...query, teamId: 'T3' })).rejects.toThrow(NotInstalledError);
  });

  it('stores no token in plain text', async () => {
    const database = await engine.open();
    await createInstallationStore(database, createTokenCipher([first]), Date.now).storeInstallation(
      installation('T1'),
    );
    expect(JSON.stringify(await database.all('select * from installations'))).not.toContain('canary');
  });

  it('refuses a row that was copied from another team', async () => {
    const database = await engine.open();
    const store = createInstallationStore(database, createTokenCipher([first]), Date.now);
    await store.storeInstallation(installation('T1'));
    await store.storeInstallation(installation('T2'));
    const theft = `update installations set sealed = (select sealed from installations where owner = 'T2')
      where owner = 'T1'`;
    await database.run(theft);
    await expect(store.fetchInstallation(query)).rejects.toThrow(/cannot be opened/);
  });

  it('seals again with the new key once an old one was read', async () => {
    const database = await engine.open();
    await createInstallationStore(database, createTokenCipher([first]), Date.now).storeInstallation(
      installation('T1'),
    );
    await createInstallationStore(database, createTokenCipher([second, first]), Date.now).fetchInstallation(
      query,
    );
    const rotated = createInstallationStore(database, createTokenCipher([second]), Date.now);
    expect((await rotated.fetchInstallation(query)).bot?.token).toBe('xoxb-canary-T1');
  });

  it('serves a team of an organisation-wide installation', async () => {
    const store = createInstallationStore(await engine.open(), createTokenCipher([first]), Date.now);
    const whole = {
      ...installation('T1'),
      team: undefined,
      enterprise: { id: 'E1' },
      isEnterpriseInstall: true,
    };
    await store.storeInstallation(whole as unknown as Installation<'v2', true>);
    const found = await store.fetchInstallation({ ...query, teamId: 'T9', enterpriseId: 'E1' });
    expect(found.bot?.token).toBe('xoxb-canary-T1');
    // The scheduler asks for the team alone.
    const alone = { ...query, teamId: 'T9' };
    expect((await store.fetchInstallation(alone)).bot?.token).toBe('xoxb-canary-T1');
    await store.deleteInstallation?.({ isEnterpriseInstall: true, teamId: 'T9', enterpriseId: 'E1' });
    await expect(store.fetchInstallation(alone)).rejects.toThrow(NotInstalledError);
  });

  it('asks the database once a minute, and while that is away not in vain', async () => {
    const database = await engine.open();
    let asked = 0;
    let isAway = false;
    const watched: Database = {
      ...database,
      get(...query) {
        asked++;
        return isAway
          ? Promise.reject(new DatabaseUnavailableError('It', 'it is away'))
          : database.get(...query);
      },
    };
    let now = 0;
    const store = createInstallationStore(watched, createTokenCipher([first]), () => now);
    await store.storeInstallation(installation('T1'));
    const before = asked;
    for (let event = 0; event < 10; event++) await store.fetchInstallation(query);
    expect(asked - before).toBe(1);
    isAway = true;
    now += 3_600_000;
    expect((await store.fetchInstallation(query)).bot?.token).toBe('xoxb-canary-T1');
  });

  it('forgets an installation, also in memory', async () => {
    const store = createInstallationStore(await engine.open(), createTokenCipher([first]), Date.now);
    await store.storeInstallation(installation('T1'));
    await store.fetchInstallation(query);
    await store.deleteInstallation?.(query);
    await expect(store.fetchInstallation(query)).rejects.toThrow(NotInstalledError);
  });
});
