import { describe, expect, it } from 'vitest';
import { type AdmissionFacts, decideAdmission } from '../../../src/slack/admission.ts';

const mentioned: AdmissionFacts = {
  by: 'mention',
  mode: 'mention',
  isShared: false,
  person: 'member',
  over: null,
  length: 20,
  allowed: { sharedChannels: false, guests: false },
};

function decided(facts: Partial<AdmissionFacts>) {
  const admission = decideAdmission({ ...mentioned, ...facts });
  return admission.kind === 'welcome' ? 'welcome' : `${admission.kind}: ${admission.code}`;
}

describe('decideAdmission', () => {
  it.each<[Partial<AdmissionFacts>, string]>([
    [{}, 'welcome'],
    [{ person: 'unknown' }, 'welcome'],
    [{ mode: 'off' }, 'refused: channel-off'],
    [{ mode: 'off', by: 'command' }, 'welcome'],
    [{ mode: 'off', by: 'shortcut' }, 'welcome'],
    [{ mode: 'questions' }, 'welcome'],
    [{ mode: null, by: 'direct' }, 'welcome'],
    [{ by: 'plain' }, 'ignored: channel-mentions-only'],
    [{ by: 'follow-up' }, 'ignored: channel-mentions-only'],
    [{ by: 'plain', mode: 'off' }, 'ignored: channel-off'],
    [{ by: 'plain', mode: 'questions' }, 'welcome'],
    [{ by: 'plain', mode: 'questions', person: 'guest' }, 'ignored: guest'],
    [{ by: 'follow-up', mode: null }, 'welcome'],
    [{ isShared: true }, 'refused: shared-channel'],
    [{ isShared: true, by: 'command' }, 'refused: shared-channel'],
    [{ person: 'stranger' }, 'refused: stranger'],
    [{ person: 'guest' }, 'refused: guest'],
    [{ person: 'guest', by: 'direct', mode: null }, 'refused: guest'],
    [{ over: 'person', person: 'guest', mode: 'off' }, 'refused: rate-person'],
    [{ over: 'channel' }, 'refused: rate-channel'],
    [{ over: 'channel', by: 'plain', mode: 'questions' }, 'ignored: rate-channel'],
  ])('%j is %s', (facts, expected) => {
    expect(decided(facts)).toBe(expected);
  });

  it('opens shared channels and guests each by its own switch', () => {
    const shared = { sharedChannels: true, guests: false };
    const guests = { sharedChannels: false, guests: true };
    expect(decided({ isShared: true, person: 'stranger', allowed: shared })).toBe('welcome');
    expect(decided({ person: 'guest', allowed: shared })).toBe('refused: guest');
    expect(decided({ person: 'guest', allowed: guests })).toBe('welcome');
    expect(decided({ isShared: true, allowed: guests })).toBe('refused: shared-channel');
  });

  it('reads the beginning of more than 4,000 characters', () => {
    expect(decideAdmission({ ...mentioned, length: 4_000 })).toEqual({ kind: 'welcome' });
    expect(decideAdmission({ ...mentioned, length: 4_001 })).toEqual({ kind: 'welcome', isCut: true });
  });
});
