import { describe, expect, it } from 'vitest';
import { logCall } from '../../src/workspace/call-log.ts';
import { WaitTimeoutError } from '../../src/workspace/changes.ts';
import { addMessage, shownMessages } from '../../src/workspace/messages.ts';
import { createResponseUrls } from '../../src/workspace/response-url-store.ts';
import { seedState } from '../../src/workspace/seed.ts';
import { nextTs } from '../../src/workspace/state.ts';
import { createTriggers } from '../../src/workspace/triggers.ts';
import { UnknownChannelError } from '../../src/workspace/workspace.ts';
import { startWorkspace } from '../support/workspace.ts';

describe('waiting', () => {
  it('ends with an error that names the condition', async () => {
    const workspace = await startWorkspace();
    const never = () => workspace.views('U0ALICE').length > 0;
    const error = await workspace.waitFor(never, 10).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(String(error)).toContain('workspace.views("U0ALICE")');
  });

  it('hands on what the condition throws, such as an unknown channel', async () => {
    const workspace = await startWorkspace();
    await expect(workspace.waitFor(() => workspace.messages('#nowhere').at(0), 10)).rejects.toBeInstanceOf(
      UnknownChannelError,
    );
  });
});

describe('a long run', () => {
  it('gives out timestamps that grow, even when the clock stands still or goes back', () => {
    const state = seedState();
    const stamps = [1000, 1000, 500, 1001, 0].map((now) => nextTs(state, now * 1000));
    expect(stamps).toEqual(['1000.000000', '1000.000001', '1000.000002', '1001.000000', '1001.000001']);
  });

  it('keeps the newest 5,000 messages of a channel', () => {
    const state = seedState();
    const channel = state.channels.get('C0GENERAL');
    if (channel === undefined) throw new Error('no #general');
    for (let count = 0; count < 5010; count += 1) {
      const ts = nextTs(state, 1_700_000_000_000);
      addMessage(channel, { ts, user: 'U0ALICE', text: String(count), reactions: new Map() });
    }
    const shown = shownMessages(state, channel);
    expect([shown.length, shown[0]?.text, shown.at(-1)?.text]).toEqual([5000, '10', '5009']);
  });

  it('keeps the newest 1,000 calls', () => {
    const calls: Parameters<typeof logCall>[0] = [];
    for (let count = 0; count < 1010; count += 1)
      logCall(calls, { method: String(count), args: {}, result: {} });
    expect([calls.length, calls[0]?.method]).toEqual([1000, '10']);
  });

  it('forgets the oldest triggers and response URLs', () => {
    let count = 0;
    const randomId = () => String(++count);
    const triggers = createTriggers({ now: () => 0, monotonic: () => 0, randomId });
    const first = triggers.issue('U0ALICE');
    for (let issued = 0; issued < 1000; issued += 1) triggers.issue('U0ALICE');
    expect(triggers.use(first)).toEqual({ kind: 'refused', error: 'invalid_trigger_id' });
    const urls = createResponseUrls(() => 0, randomId);
    const oldest = urls.issue({ channel: 'C0GENERAL', user: 'U0ALICE' });
    for (let issued = 0; issued < 5000; issued += 1) urls.issue({ channel: 'C0GENERAL', user: 'U0ALICE' });
    expect(urls.use(oldest)).toEqual({ kind: 'refused', error: 'invalid_url' });
  });
});
