import { describe, expect, it } from 'vitest';
import {
  decodeBoard,
  decodeChannel,
  decodePractice,
  decodePracticeChoice,
  decodeQuizValue,
  encodeQuizValue,
} from '../../../../src/slack/quiz-value.ts';

describe('the value of a quiz button', () => {
  it('is read as it was written', () => {
    const choice = { round: 'T1.C1.2026-11-26', letter: 'B' } as const;
    expect(decodeQuizValue(encodeQuizValue(choice))).toEqual(choice);
    const practice = { item: 'probe-types-1', seed: 's', letter: 'A', entry: 'probe-types' } as const;
    expect(decodePracticeChoice(encodeQuizValue(practice))).toEqual(practice);
    expect(decodePractice(encodeQuizValue({}))).toEqual({});
    expect(decodeBoard(encodeQuizValue({ channel: 'C1', period: 'week' }))).toEqual({
      channel: 'C1',
      period: 'week',
    });
    expect(decodeChannel(encodeQuizValue({ channel: 'C1' }))).toEqual({ channel: 'C1' });
  });

  it.each([
    undefined,
    '',
    'B',
    'null',
    '[]',
    '{"round":"r"}',
    '{"round":"","letter":"A"}',
    '{"round":"r","letter":"E"}',
    '{"round":"r","letter":"a"}',
    '{"round":"r","letter":"A","right":true}',
    `{"round":"${'r'.repeat(301)}","letter":"A"}`,
  ])('is undefined where this version did not write it: %s', (value) => {
    expect(decodeQuizValue(value)).toBeUndefined();
  });

  it('of one kind is none of another', () => {
    expect(decodeBoard(encodeQuizValue({ channel: 'C1' }))).toBeUndefined();
    expect(decodeChannel(encodeQuizValue({ channel: 'C1', period: 'all' }))).toBeUndefined();
    expect(decodeQuizValue(encodeQuizValue({ item: 'i', seed: 's', letter: 'A' }))).toBeUndefined();
  });
});
