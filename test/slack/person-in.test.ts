import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { unknownPerson } from '../../src/slack/person.ts';
import { personIn } from '../../src/slack/person-in.ts';
import { mayManage } from '../../src/slack/quiz/may-manage.ts';

const somebody = { client: new WebClient(), teamId: 'T1', userId: 'U1' };
const belongingTo = (...teamIds: string[]) => ({
  person: async () => ({ ...unknownPerson('U1'), kind: 'member' as const, teamIds }),
});

it('a member of another workspace is a stranger here, who manages nothing', async () => {
  const foreign = await personIn(somebody, belongingTo('T2'));
  expect(foreign.kind).toBe('stranger');
  expect(mayManage(foreign, [])).toBe('guest');
});

it('a member of several workspaces of an organisation is one of each', async () => {
  expect((await personIn(somebody, belongingTo('T2', 'T1'))).kind).toBe('member');
});
