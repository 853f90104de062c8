import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { guardFrames } from '../../src/slack/guard-frames.ts';
import { watchEnvelopes } from '../../src/slack/open-envelopes.ts';

const DISCONNECT = JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' });

/** A socket client that only notes which frames it read. */
function guarded() {
  const client = new EventEmitter();
  const read: unknown[] = [];
  client.on('ws_message', (frame) => read.push(frame));
  const socket = client as unknown as SocketModeReceiver['client'];
  guardFrames(socket, watchEnvelopes(client), pino({ level: 'silent' }));
  return { client, read };
}

describe('a frame that asks for a new socket', () => {
  it('is read at once where nothing is to be acknowledged', async () => {
    const { client, read } = guarded();
    client.emit('ws_message', DISCONNECT);
    await nextTurn();
    await nextTurn();
    expect(read).toEqual([DISCONNECT]);
  });

  it('is read when what came before it is acknowledged', async () => {
    const { client, read } = guarded();
    client.emit('slack_event', { envelope_id: 'command' });
    client.emit('ws_message', DISCONNECT);
    await nextTurn();
    await nextTurn();
    expect(read).toEqual([]);
    client.emit('outgoing_message', { envelope_id: 'command' });
    await nextTurn();
    await nextTurn();
    expect(read).toEqual([DISCONNECT]);
  });

  it('closes no later socket', async () => {
    const { client, read } = guarded();
    client.emit('slack_event', { envelope_id: 'command' });
    client.emit('ws_message', DISCONNECT);
    client.emit('disconnected');
    await nextTurn();
    await nextTurn();
    await nextTurn();
    expect(read).toEqual([]);
  });
});
