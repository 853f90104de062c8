import { expect, it } from 'vitest';
import { forgetTeam } from '../../src/slack/forget-team.ts';
import { until } from '../support/until.ts';

it('deletes what is stored of a workspace as soon as the database is back', async () => {
  const forgotten: string[] = [];
  const errors: unknown[] = [];
  const outcomes = ['away', 'away', 'failing', 'open'];
  const privacy = {
    forgetTeam: async (teamId: string) => {
      if (outcomes.shift() === 'failing') throw new Error('The disk is full');
      forgotten.push(teamId);
    },
    exportPerson: async () => ({}),
    forgetPerson: async () => undefined,
  };
  const waits: number[] = [];
  await forgetTeam('T1', undefined, {
    forgetInstallation: async () => {
      throw new Error('One workspace runs this bot');
    },
    stores() {
      if (outcomes[0] !== 'away') return { privacy };
      outcomes.shift();
      return null;
    },
    sleep: async (ms) => void waits.push(ms),
    onError: (error) => void errors.push(error),
  });
  await until(() => forgotten.length === 1);
  expect(forgotten).toEqual(['T1']);
  expect(errors.map(String)).toEqual([
    'NoDatabaseError: There is no database to delete the workspace T1 from; it is tried again until there is',
    'Error: The disk is full',
  ]);
  expect(waits).toHaveLength(2);
});
