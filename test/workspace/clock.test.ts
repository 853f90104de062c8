import { describe, expect, it } from 'vitest';
import { ClockMoveError, createShiftedClock } from '../../src/workspace/shifted-clock.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, general, startWorkspace, webClient } from '../support/workspace.ts';

const start = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;

async function move(workspace: Workspace, body: object) {
  const response = await fetch(`${workspace.url}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

describe('a shifted clock', () => {
  it('runs with the real one, and ahead of it once moved', () => {
    let real = start;
    const clock = createShiftedClock(() => real);
    expect([clock.now(), clock.shift()]).toEqual([start, 0]);
    clock.advance(hour);
    clock.set(start + 3 * hour);
    real += 5;
    expect([clock.now(), clock.shift()]).toEqual([start + 3 * hour + 5, 3 * hour]);
  });

  it('tells its listeners after each move, until they stop', () => {
    const clock = createShiftedClock(() => start);
    const heard: number[] = [];
    const stop = clock.onMove(() => heard.push(clock.now()));
    clock.advance(1);
    clock.set(start + 10);
    stop();
    clock.advance(1);
    expect(heard).toEqual([start + 1, start + 10]);
  });

  it('stops on its way wherever something is due, and arrives also where that does not move on', async () => {
    const clock = createShiftedClock(() => start);
    const heard: number[] = [];
    clock.onMove(() => heard.push(clock.now() - start));
    clock.stopAt(async () => start + Math.ceil((clock.now() - start + 1) / 10) * 10);
    clock.stopAt(async () => null);
    await clock.travel(start + 25);
    expect(heard).toEqual([10, 20, 25]);
    const stuck = createShiftedClock(() => start);
    stuck.stopAt(async () => start + 5);
    await stuck.travel(start + 25);
    expect(stuck.now()).toBe(start + 25);
    await expect(stuck.travel(start)).rejects.toThrow(ClockMoveError);
  });

  it('moves neither back nor on the spot, nor to no instant, nor beyond the rules of the time zones', () => {
    const clock = createShiftedClock(() => start);
    for (const ms of [-1, 0, Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(2037, 0, 1) - start])
      expect(() => clock.advance(ms)).toThrow(ClockMoveError);
    expect(() => clock.set(start - 1)).toThrow(ClockMoveError);
    expect(clock.shift()).toBe(0);
  });
});

describe('the clock of the workspace', () => {
  it('is moved by the page, and shows in the state, the stream, timestamps and the Date header', async () => {
    const workspace = await startWorkspace({ now: () => start });
    const stream = await fetch(`${workspace.url}/local/stream?user=${alice}`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await move(workspace, { advance: hour })).toEqual({ ok: true });
    expect(await move(workspace, { to: start + 24 * hour })).toEqual({ ok: true });
    const state = await (await fetch(`${workspace.url}/local/state`)).json();
    expect(state).toMatchObject({ clock: { now: start + 24 * hour, shift: 24 * hour } });
    const { ts = '' } = await webClient(workspace).chat.postMessage({ channel: general, text: 'x' });
    expect(Math.floor(Number(ts) * 1000)).toBe(start + 24 * hour);
    const { headers } = await fetch(`${workspace.apiUrl}api.test`);
    expect(headers.get('date')).toBe('Mon, 23 Nov 2026 12:00:00 GMT');
    let received = '';
    while (!received.includes('message')) received += (await reader?.read())?.value ?? '';
    expect(received.match(/"kind":"\w+"/g)).toEqual(['"kind":"clock"', '"kind":"clock"', '"kind":"message"']);
    await reader?.cancel();
  });

  it('refuses a move without a number, with two, or back', async () => {
    const workspace = await startWorkspace({ now: () => start });
    const wrong = [{}, { advance: '5' }, { advance: 5, to: start + 5 }, { to: start - 1 }, { advance: -5 }];
    for (const body of wrong)
      expect(await move(workspace, body)).toMatchObject({ ok: false, error: 'invalid_clock' });
    expect(workspace.clock.shift()).toBe(0);
  });
});
