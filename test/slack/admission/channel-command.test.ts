import { describe, expect, it } from 'vitest';
import { parseChannelCommand } from '../../../src/slack/channel-command.ts';
import { parseRequest } from '../../../src/slack/request.ts';

describe('what is typed of a channel', () => {
  it.each([
    ['channel', null],
    ['Channel OFF', 'off'],
    ['channel mention', 'mention'],
    ['channel questions', 'questions'],
    ['频道', null],
    ['频道 关', 'off'],
    ['频道 提及', 'mention'],
    ['頻道　提問', 'questions'],
  ])('%s is a command', (typed, mode) => {
    expect(parseChannelCommand(typed)).toEqual({ mode });
  });

  it.each(['channel of etcd', 'channel off now', 'channels', '频道 是什么', 'off'])(
    '%s is a question',
    (typed) => {
      expect(parseRequest(typed).kind).toBe('question');
    },
  );

  it.each(['doctor', '诊断', ' Doctor '])('%s asks the doctor', (typed) => {
    expect(parseRequest(typed).kind).toBe('doctor');
  });

  it('a question about a doctor is one', () => {
    expect(parseRequest('doctor my cluster').kind).toBe('question');
  });
});
