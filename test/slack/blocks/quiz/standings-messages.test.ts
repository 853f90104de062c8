import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../../src/quiz/standings/standings.ts';
import { boardMessage } from '../../../../src/slack/blocks/quiz/board-message.ts';
import { standingsMessage } from '../../../../src/slack/blocks/quiz/standings-message.ts';
import { buttonsOf, expectMessage } from './seen.ts';

function standing(rank: number, userId: string, right: number, rounds: number, current = 0): Standing {
  return { rank, userId, right, rounds, accuracy: right / rounds, streaks: { current, best: current } };
}

describe('standings', () => {
  const names = new Map([
    ['U1', 'Alice'],
    ['U2', '<!here> Bob\n@channel'],
  ]);
  const week = { from: '2026-11-23', to: '2026-11-29' };
  const board = [standing(1, 'U1', 5, 5, 12), standing(1, 'U2', 5, 5), standing(3, 'U3', 1, 4)];
  const chart = [
    { roundId: 'a', date: '2026-11-23', kind: 'daily', answered: 15, right: 12 },
    { roundId: 'b', date: '2026-11-24', kind: 'extra', answered: 2, right: 2 },
  ] as const;

  it('share ranks, name people in plain words, and chart the week', () => {
    const page = standingsMessage({ week, standings: board, chart, names, language: 'en' });
    expectMessage(page);
    expect(page.text.split('\n')).toEqual([
      'Standings of the week · Mon 23 Nov – Sun 29 Nov',
      '1. Alice · 5 of 5 right (100%), streak 12',
      '1. &lt;!here&gt; Bob @channel · 5 of 5 right (100%)',
      '3. Somebody · 1 of 4 right (25%)',
      'Question by question',
      'Mon 23 Nov: 12 of 15 right',
      'Tue 24 Nov (extra): 2 of 2 right',
      '█ right · ░ other answers · + extra question',
    ]);
    expect(JSON.stringify(page.blocks)).toContain('Mon 23 Nov  12/15 ████████░░\\nTue 24 Nov+   2/2 █');
  });

  it('show twenty people at most, and how many more there are', () => {
    const many = Array.from({ length: 27 }, (_, index) => standing(index + 1, `U${index}`, 30 - index, 30));
    const { text } = standingsMessage({ week, standings: many, chart: [], names, language: 'zh' });
    expect(text).toContain('20. ');
    expect(text).not.toContain('21. ');
    expect(text).toContain('还有 7 人');
  });

  it('without anybody say so kindly', () => {
    const empty = { week, standings: [], chart: [], names } as const;
    expect(standingsMessage({ ...empty, language: 'both' }).text).toBe(
      'Standings of the week · Mon 23 Nov – Sun 29 Nov / 一周榜单 · 11月23日 周一 至 11月29日 周日\nNo right answers yet: the next question is a good time to start.\n还没有人答对：从下一题开始正是时候。',
    );
  });

  it('have no names where Slack names nobody, and say where each person finds the own score', () => {
    const page = standingsMessage({ week, standings: board, chart, names: new Map(), language: 'both' });
    expectMessage(page);
    expect(page.text).toContain(
      'each of you sees only the own score: type /k8s quiz me.\n我看不到大家的名字',
    );
    expect(page.text).not.toMatch(/Somebody|No right answers/);
  });

  it('that a person asked for turn to the other periods and to the own score', () => {
    const page = boardMessage({
      channelId: 'C1',
      period: 'month',
      standings: board,
      chart: [],
      names,
      lang: 'en',
    });
    expect(buttonsOf(page)).toMatchObject([
      { action_id: 'quiz_board_week', value: '{"channel":"C1","period":"week"}' },
      { action_id: 'quiz_board_all', value: '{"channel":"C1","period":"all"}' },
      { action_id: 'quiz_me', value: '{"channel":"C1"}' },
      { action_id: 'suggest_open' },
    ]);
  });
});
