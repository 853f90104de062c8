import { digestPost } from '../../../src/gaps/digest.ts';
import { suggestedItem } from '../../../src/gaps/suggested-item.ts';
import type { Database } from '../../../src/storage/database.ts';
import { createPrivacyStore } from '../../../src/storage/privacy-store.ts';
import { createStores } from '../../../src/storage/stores.ts';
import { question, START } from './samples.ts';

const NUMBERS = 'with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 3000)';

/** Enough rows that a scan is not cheaper; most of them old. */
export const GAP_ROWS = [
  `${NUMBERS} insert into questions
    (team_id, id, user_id, channel_id, asked_by, lang, text, terms, outcome, is_near, asked_at)
    select 'W' || (n % 100), 'q' || n, 'V' || n, 'D' || n, 'mention', 'en', case when n > 2900 then 'x' end, 't' || n,
      'nothing', 0, n from numbers`,
  `${NUMBERS} insert into votes select 'W' || (n % 100), 'q' || n, 'V' || n, 'down', case when n > 2900 then 'x' end, n
    from numbers`,
  `${NUMBERS} insert into additions select 'W' || n, 1 from numbers`,
  `${NUMBERS} insert into aliases select 'W' || (n % 100), 'e' || n, 'a' || n, 'en', 'V' || n, n from numbers`,
  `${NUMBERS} insert into drafts select 'W' || (n % 100), 'd' || n, 'en', '# x', 'V' || n, n from numbers`,
  `${NUMBERS} insert into suggestions select 'W' || (n % 100), 's' || n, '{}', 'waiting', 'V' || n, n, null, null, null
    from numbers`,
  `${NUMBERS} insert into digests select 'W' || n, 'D' || n, 'en', 'UTC', ${START} + n, 'V' || n, n from numbers`,
  `${NUMBERS} insert into challenges select 'r' || n, 'W' || (n % 100), 'V' || n, 'x', n from numbers`,
  `${NUMBERS} insert into rulings select 'r' || n, 'W' || (n % 100), 'void', null, 'V' || n, n from numbers where n < 2900`,
];

/** Each operation of the stores of questions, gaps and what a workspace adds; what names all of a team is left out. */
export async function useGaps(database: Database): Promise<void> {
  const { questions, votes, gaps, additions, digests, challenges, suggestions, stats } =
    createStores(database);
  await questions.add(question('q1'));
  await questions.opened({ teamId: 'T1', userId: 'U1', terms: ['vcluster'], entryId: 'e1' });
  await questions.purge({ wordsBefore: 1, allBefore: 1 });
  await votes.vote({ teamId: 'T1', questionId: 'q1', user: 'U1', vote: 'down' });
  await gaps.asked('T1', START);
  await gaps.settle('T1', ['q1'], 'dismissed');
  await additions.revision('T1');
  await additions.addAlias('T1', { entryId: 'e1', alias: 'a', lang: 'en' }, 'U1');
  await additions.saveDraft('T1', { id: 'd1', lang: 'en', markdown: '# x' }, 'U1');
  await additions.draft('T1', 'd1');
  await additions.all('T1');
  const digest = {
    teamId: 'T1',
    channelId: 'C1',
    lang: 'en',
    zone: 'UTC',
    nextDueAt: START,
    changedBy: 'U1',
  } as const;
  await digests.save(digest);
  await digests.ofTeam('T1');
  await digests.due(START, 10);
  await digests.nextDue();
  await digests.owe(digest, digestPost(digest), START + 1);
  await digests.remove('T1');
  await challenges.add({ teamId: 'T1', roundId: 'T1.C1.2026-11-25', userId: 'U1', reason: 'x' }, []);
  await challenges.open('T1');
  await challenges.rule({ teamId: 'T1', roundId: 'T1.C1.2026-11-25' }, { kind: 'void' }, 'U1');
  const choices = ['a', 'b', 'c', 'd'].map((text) => ({ text, reason: text }));
  const read = suggestedItem({ id: 's1', entryId: '', difficulty: '1', question: 'x', choices, right: 0 });
  if (read.kind === 'ok') await suggestions.suggest('T1', read.item, 'U1', []);
  await suggestions.waiting('T1');
  await suggestions.decide('T1', 's1', { kind: 'accepted' }, 'U1');
  await stats.asked('T1', { from: 0, to: START });
  await stats.quiz('T1', { from: 0, to: START });
  await createPrivacyStore(database).exportPerson('T1', 'U8');
}
