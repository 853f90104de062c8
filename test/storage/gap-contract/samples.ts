import type { NewQuestion } from '../../../src/gaps/question-log.ts';

export const START = Date.parse('2026-11-25T01:30:00Z');

export function question(id: string, changes: Partial<NewQuestion> = {}): NewQuestion {
  return {
    teamId: 'T1',
    id,
    userId: 'U1',
    channelId: 'C1',
    askedBy: 'mention',
    lang: 'en',
    text: 'What is a vcluster?',
    terms: ['vcluster'],
    outcome: 'nothing',
    entryId: null,
    isNear: false,
    ...changes,
  };
}
