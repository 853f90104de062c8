import { describe, expect, it } from 'vitest';
import { nextDigestAt } from '../../src/gaps/digest.ts';
import { parseGapsCommand } from '../../src/gaps/typed/parse-gaps-command.ts';

const at = (text: string) => Date.parse(text);

describe('the next digest', () => {
  it('comes on Monday at nine, by the clock of the zone', () => {
    expect(nextDigestAt('Europe/Berlin', at('2026-11-26T10:00:00Z'))).toBe(at('2026-11-30T08:00:00Z'));
    expect(nextDigestAt('Asia/Shanghai', at('2026-11-26T10:00:00Z'))).toBe(at('2026-11-30T01:00:00Z'));
  });

  it('comes after the instant, not at it', () => {
    expect(nextDigestAt('UTC', at('2026-11-30T08:59:59Z'))).toBe(at('2026-11-30T09:00:00Z'));
    expect(nextDigestAt('UTC', at('2026-11-30T09:00:00Z'))).toBe(at('2026-12-07T09:00:00Z'));
  });
});

describe('the gaps command', () => {
  it.each([
    ['gaps', 'gaps', { kind: 'board' }],
    ['缺口', '缺口', { kind: 'board' }],
    ['GAPS digest general', 'GAPS digest <#C1|general>', { kind: 'digest', channelId: 'C1' }],
    ['缺口 周报', '缺口 周报 <#C2>', { kind: 'digest', channelId: 'C2' }],
    ['gaps digest off', 'gaps digest off', { kind: 'digest-off' }],
    ['缺口 周报 关闭', '缺口 周报 关闭', { kind: 'digest-off' }],
    ['gaps digest', 'gaps digest', { kind: 'digest-how' }],
    ['gaps digest #general', 'gaps digest #general', { kind: 'digest-how' }],
    ['gaps in my knowledge', 'gaps in my knowledge', null],
    ['what are gaps', 'what are gaps', null],
  ])('reads %s', (typed, slackText, command) => {
    expect(parseGapsCommand(typed, slackText)).toEqual(command);
  });
});
