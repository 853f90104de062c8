import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/knowledge/entry.ts';
import { diagnosisMessage } from '../../../src/slack/blocks/doctor-message.ts';
import { CHANNEL_MODES } from '../../../src/slack/channel-mode.ts';
import { type DiagnosisFacts, diagnose } from '../../../src/slack/doctor/diagnose.ts';
import { createReasons, isNoise, REASON_CODES, type ReasonCode } from '../../../src/slack/reasons.ts';
import { expectMessage } from '../blocks/quiz/seen.ts';

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;
const well: DiagnosisFacts = {
  now: NOW,
  reasons: [],
  channel: 'C1',
  mode: 'mention',
  isAbsent: false,
  missing: [],
  isDatabaseAway: false,
  startedAt: NOW - HOUR,
};

function reason(code: ReasonCode, changes: { at?: number; channel?: string; score?: number } = {}) {
  return { code, teamId: 'T1', user: 'U1', channel: 'C1', at: NOW - 5 * 60_000, ...changes };
}

describe('a diagnosis', () => {
  it('of who was always answered names the mode of the channel only', () => {
    expect(diagnose(well)).toEqual([{ kind: 'mode', mode: 'mention' }]);
    expect(diagnosisMessage(diagnose(well), 'en').text).toContain('I find nothing that was left unanswered.');
  });

  it('says that a channel which is opted in to questions is not seen', () => {
    const facts: DiagnosisFacts = { ...well, mode: 'questions', missing: ['channels:history'] };
    expect(diagnose(facts).map(({ kind }) => kind)).toEqual(['mode', 'blind']);
    expect(diagnose({ ...facts, isAbsent: true }).map(({ kind }) => kind)).toEqual(['absent']);
    const [en, zh] = LANGS.map((lang) => diagnosisMessage(diagnose(facts), lang).text);
    expect(en).toMatch(/I do not see the messages of this channel.*I need channels:history\./);
    expect(zh).toContain('我需要权限 channels:history。');
  });

  it('puts reasons of a kind and place together, the newest first', () => {
    const reasons = [
      reason('no-answer', { score: 31 }),
      reason('no-answer', { score: 12, at: NOW - HOUR }),
      reason('no-answer', { channel: 'C2' }),
      reason('bot-message'),
      reason('failed', { at: NOW - 25 * HOUR }),
    ];
    expect(diagnose({ ...well, mode: null, reasons })).toEqual([
      { kind: 'reason', code: 'no-answer', ago: 300_000, times: 2, isHere: true, score: 31 },
      { kind: 'reason', code: 'no-answer', ago: 300_000, times: 1, isHere: false },
    ]);
  });

  it('names what lasts first: not here, no database, just started', () => {
    const facts = { ...well, isAbsent: true, isDatabaseAway: true, startedAt: NOW - 60_000 };
    const kinds = diagnose({ ...facts, reasons: [reason('guest')] }).map(({ kind }) => kind);
    expect(kinds).toEqual(['absent', 'database-away', 'restarted', 'reason']);
  });

  it.each(LANGS)('is a message that Slack takes, with a sentence for each reason (%s)', (lang) => {
    for (const code of REASON_CODES.filter((each) => !isNoise(each))) {
      const { text } = diagnosisMessage(diagnose({ ...well, reasons: [reason(code)] }), lang);
      const other = diagnosisMessage(diagnose({ ...well, reasons: [reason('failed')] }), lang);
      expect(text.length).toBeGreaterThan(40);
      if (code !== 'failed') expect(text).not.toBe(other.text);
    }
    for (const mode of CHANNEL_MODES) {
      const reasons = REASON_CODES.map((code, index) => reason(code, { at: NOW - index * 60_000 }));
      const facts = { ...well, mode, reasons, isDatabaseAway: true, startedAt: NOW - 1 };
      expectMessage(diagnosisMessage(diagnose(facts), lang));
      expectMessage(diagnosisMessage(diagnose({ ...facts, isAbsent: true }), lang));
    }
  });

  it('tells the score beside the floor', () => {
    const findings = diagnose({ ...well, reasons: [reason('no-answer', { score: 31 })] });
    expect(diagnosisMessage(findings, 'en').text).toContain(
      'the best scored 31 of 100, and I answer from 50',
    );
    expect(diagnosisMessage(findings, 'zh').text).toContain('5 分钟前，在这里：');
  });
});

describe('the store of reasons', () => {
  it('is bounded, and what apps post pushes out no reason of a person', () => {
    const reasons = createReasons(() => NOW, 10);
    const note = (code: ReasonCode, user: string) =>
      reasons.note({ code, teamId: 'T1', user, channel: 'C1' });
    note('guest', 'U1');
    for (let index = 0; index < 50; index += 1) note('bot-message', '');
    expect(reasons.lately('T1', 'U1')).toHaveLength(1);
    expect(reasons.lately('T1')).toHaveLength(11);
    for (let index = 0; index < 50; index += 1) note('no-answer', 'U2');
    expect(reasons.lately('T1', 'U1')).toEqual([]);
    expect(reasons.lately('T2')).toEqual([]);
  });
});
