import { expect, it } from 'vitest';
import { DAY } from '../../../src/quiz/calendar/local-date.ts';
import { createQuestionLog, createVotes } from '../../../src/storage/question-store.ts';
import { describeEngines } from '../../support/engines.ts';
import { question, START } from './samples.ts';

describeEngines('the question log', (engine) => {
  async function open() {
    const clock = { now: START };
    const database = await engine.open(() => clock.now);
    return { clock, database, log: createQuestionLog(database), votes: createVotes(database) };
  }

  it('keeps a question with its terms, outcome, entry, person, place and time', async () => {
    const { database, log } = await open();
    await log.add(question('q1', { terms: ['§gpu', 'share'], entryId: 'sched-gpu', isNear: true }));
    expect(await database.all('select * from questions')).toEqual([
      {
        team_id: 'T1',
        id: 'q1',
        user_id: 'U1',
        channel_id: 'C1',
        asked_by: 'mention',
        lang: 'en',
        text: 'What is a vcluster?',
        terms: '§gpu share',
        outcome: 'nothing',
        entry_id: 'sched-gpu',
        is_near: 1,
        opened_id: null,
        settled: null,
        asked_at: START,
      },
    ]);
  });

  it('keeps a question of one id once, as it was edited last, and in each workspace', async () => {
    const { database, log } = await open();
    await log.add(question('q1'));
    await log.add(question('q1', { text: 'Something else' }));
    await log.add(question('q1', { teamId: 'T2' }));
    const rows = await database.all('select team_id, text from questions order by team_id');
    expect(rows).toEqual([
      { team_id: 'T1', text: 'Something else' },
      { team_id: 'T2', text: 'What is a vcluster?' },
    ]);
  });

  it('knows the offered entry that a person opened, for that question of theirs alone', async () => {
    const { clock, database, log } = await open();
    await log.add(question('q1'));
    await log.add(question('q2', { terms: ['other'] }));
    await log.add(question('q3', { userId: 'U2' }));
    await log.opened({ teamId: 'T1', userId: 'U1', terms: ['vcluster'], entryId: 'multi-tenancy' });
    clock.now += 2 * DAY;
    await log.opened({ teamId: 'T1', userId: 'U2', terms: ['vcluster'], entryId: 'multi-tenancy' });
    expect(await database.all('select id from questions where opened_id is not null')).toEqual([
      { id: 'q1' },
    ]);
  });

  it('forgets the words of old questions and notes, and at last all of them', async () => {
    const { clock, database, log, votes } = await open();
    await log.add(question('old'));
    await votes.vote({ teamId: 'T1', questionId: 'old', user: 'U2', vote: 'down', note: 'not it' });
    clock.now += DAY;
    await log.add(question('new'));
    await votes.vote({ teamId: 'T1', questionId: 'new', user: 'U2', vote: 'down', note: 'nor this' });
    const read = async () => [
      await database.all('select id, text, terms from questions order by id'),
      await database.all('select question_id, note from votes order by question_id'),
    ];
    await log.purge({ wordsBefore: START + 1, allBefore: START });
    expect(await read()).toEqual([
      [
        { id: 'new', text: 'What is a vcluster?', terms: 'vcluster' },
        { id: 'old', text: null, terms: 'vcluster' },
      ],
      [
        { question_id: 'new', note: 'nor this' },
        { question_id: 'old', note: null },
      ],
    ]);
    await log.purge({ wordsBefore: START + 1, allBefore: START + 1 });
    expect((await read()).map((rows) => rows.length)).toEqual([1, 1]);
  });

  it('counts the last vote of a person, and keeps the note', async () => {
    const { database, votes } = await open();
    const vote = { teamId: 'T1', questionId: 'q1', user: 'U1' };
    await votes.vote({ ...vote, vote: 'down', note: 'no' });
    await votes.vote({ ...vote, vote: 'up' });
    await votes.vote({ ...vote, user: 'U2', vote: 'down' });
    expect(await database.all('select user_id, vote, note from votes order by user_id')).toEqual([
      { user_id: 'U1', vote: 'up', note: 'no' },
      { user_id: 'U2', vote: 'down', note: null },
    ]);
  });
});
