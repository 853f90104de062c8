import { expect, it } from 'vitest';
import { exportStats } from '../../src/cli/export-stats.ts';
import { createQuestionLog } from '../../src/storage/question-store.ts';
import { question, START } from '../storage/gap-contract/samples.ts';
import { describeEngines } from '../support/engines.ts';

describeEngines('export-stats', (engine) => {
  it('writes the numbers of every workspace by weeks of UTC', async () => {
    const database = await engine.open(() => START);
    const log = createQuestionLog(database);
    await log.add(question('q1', { outcome: 'found', entryId: '=e1' }));
    await log.add(question('q2', { teamId: 'T2' }));
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    await exportStats(undefined, { database, entries: [], print, write: print });
    const lines = printed.join('').split('\r\n');
    expect(lines[0]).toBe('workspace,zone,measure,label,2026-W44,2026-W45,2026-W46,2026-W47,2026-W48,total');
    expect(lines).toContain('T1,UTC,answered_share,Answered,,,,,1,1');
    expect(lines).toContain('T1,UTC,entry.=e1,,0,0,0,0,1,1');
    expect(lines).toContain('T2,UTC,open_gaps,Open gaps,0,0,0,0,1,1');
  });
});
