import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { watchEnvelopes } from '../../src/slack/open-envelopes.ts';

function watched(waitMs = 60_000) {
  const client = new EventEmitter();
  const envelopes = watchEnvelopes(client, waitMs);
  const tell = (name: string) => (id: string) => client.emit(name, { envelope_id: id });
  return { client, envelopes, receive: tell('slack_event'), acknowledge: tell('outgoing_message') };
}

describe('the envelopes of a socket that is to be closed', () => {
  it('are waited for until each is acknowledged', async () => {
    const { envelopes, receive, acknowledge } = watched();
    receive('first');
    receive('second');
    let isQuiet = false;
    const quiet = envelopes.none().then(() => {
      isQuiet = true;
    });
    acknowledge('first');
    await nextTurn();
    await nextTurn();
    expect(isQuiet).toBe(false);
    acknowledge('second');
    await quiet;
  });

  it('are not waited for longer than the limit, and not at all where there is none', async () => {
    const { client, envelopes, receive, acknowledge } = watched(10);
    await envelopes.none();
    receive('of a socket that is gone');
    client.emit('disconnected');
    await envelopes.none();
    receive('never acknowledged');
    await envelopes.none();
    acknowledge('never acknowledged');
    await envelopes.none();
  });
});
