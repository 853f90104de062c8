import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/knowledge/entry.ts';
import { healthMessage } from '../../../src/slack/blocks/doctor-message.ts';
import type { Health } from '../../../src/slack/doctor/health.ts';
import { missingScopes } from '../../../src/slack/doctor/scopes.ts';
import { expectMessage } from '../blocks/quiz/seen.ts';

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;
const well: Health = {
  now: NOW,
  startedAt: NOW - 50 * HOUR,
  missing: [],
  sockets: { wanted: 2, openedAt: [NOW - HOUR, NOW - 2 * HOUR] },
  bank: { entries: 175, warnings: 0, since: NOW - 3 * HOUR },
  quizItems: 553,
  database: { engine: 'postgres', now: NOW + 1_000, lastError: null },
  slackAhead: -500,
  schedule: { next: null, late: 0, stopped: [] },
  zones: '2026f',
};
const stopped = { channelId: 'C1', why: { blame: 'channel' as const, error: 'strange_<!here>_error' } };

describe('the health of the bot', () => {
  it('is told in one line a part', () => {
    expect(healthMessage(well, 'en').text.split('\n')).toEqual([
      'How I am',
      '• Running for 2 days.',
      '• Scopes: all of them are granted.',
      '• Sockets to Slack: 2 of 2 open, the older one for 2 hours.',
      '• Question bank: 175 entries, 553 quiz questions, 0 warnings, read 3 hours ago.',
      '• Database: PostgreSQL, reachable.',
      "• Clocks: Slack's is the same as mine, the database's the same as mine.",
      '• Next quiz question: none is planned.',
      '• Late posts: none.',
      '• Time-zone rules: 2026f.',
    ]);
  });

  it('names what is wrong, and what to do', () => {
    const { text } = healthMessage(
      {
        ...well,
        database: { engine: 'sqlite', now: null, lastError: { name: 'DiskFullError', at: NOW - 60_000 } },
        slackAhead: 90_000,
        sockets: { wanted: 2, openedAt: [] },
        schedule: { next: null, late: 3, stopped: [stopped] },
      },
      'zh',
    );
    expect(text).toContain('2 条中有 0 条打开。');
    expect(text).toContain('数据库最近一次错误：DiskFullError，1 分钟前。');
    expect(text).toContain('Slack 比我的快 90 秒，数据库的时钟读不到。');
    expect(text).toContain('迟发的消息：3 条。');
    expect(text).toContain('<#C1> 的测验已停止');
  });

  it.each(LANGS)('is a message that Slack takes, however bad it is (%s)', (lang) => {
    const all = Array.from({ length: 30 }, () => stopped);
    for (const missing of [null, missingScopes([])]) {
      for (const schedule of [
        null,
        { next: { channelId: 'C1', at: NOW, zone: 'Asia/Shanghai' }, late: 9, stopped: all },
      ]) {
        const database = { engine: null, now: null, lastError: null };
        const health = { ...well, missing, schedule, database, slackAhead: null, sockets: null };
        expectMessage(healthMessage(health, lang), ['<#C1>']);
      }
    }
  });
});
