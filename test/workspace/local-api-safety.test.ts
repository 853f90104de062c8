import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, general, startWorkspace } from '../support/workspace.ts';

/** The status of a request with headers that fetch would not send. */
async function statusWith(
  workspace: Workspace,
  path: string,
  headers: Record<string, string>,
  body?: string,
) {
  const { port } = new URL(workspace.url);
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };

describe('safety', () => {
  it('answers to the names of this machine only', async () => {
    const workspace = await startWorkspace();
    const { port } = new URL(workspace.url);
    const statuses = await Promise.all(
      [`127.0.0.1:${port}`, `localhost:${port}`, 'evil.example', `evil.example:${port}`, '127.0.0.1:1'].map(
        (host) => statusWith(workspace, '/local/state', { host }),
      ),
    );
    expect(statuses).toEqual([200, 200, 403, 403, 403]);
  });

  it('refuses pages of another origin, for WebSockets as well', async () => {
    const workspace = await startWorkspace();
    const origin = 'http://evil.example';
    expect(await statusWith(workspace, '/local/state', { origin })).toBe(403);
    expect(await statusWith(workspace, '/local/state', { origin: workspace.url })).toBe(200);
    const upgrade = {
      origin,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
    };
    expect(await statusWith(workspace, '/link?ticket=x', upgrade)).toBe(403);
  });

  it('takes JSON only, and up to a megabyte', async () => {
    const workspace = await startWorkspace();
    const body = JSON.stringify({ user: alice, channel: general, text: 'x' });
    expect(await statusWith(workspace, '/local/message', { 'content-type': 'text/plain' }, body)).toBe(415);
    expect(await statusWith(workspace, '/local/message', {}, body)).toBe(415);
    const large = JSON.stringify({ user: alice, channel: general, text: 'x'.repeat(1_000_001) });
    expect(await statusWith(workspace, '/local/message', json, large)).toBe(413);
    expect(await statusWith(workspace, '/local/message', json, '[]')).toBe(400);
    expect(await statusWith(workspace, '/local/unknown', json, '{}')).toBe(404);
    expect(workspace.messages(general)).toEqual([]);
  });

  it('sends its safety headers with everything, and never a CORS header', async () => {
    const workspace = await startWorkspace();
    for (const path of ['/local/state', '/favicon.ico', '/nowhere', '/page/unknown.js']) {
      const { headers } = await fetch(workspace.url + path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('serves nothing outside of the page folder', async () => {
    const workspace = await startWorkspace();
    const paths = [
      '/page/../workspace.ts',
      '/page/..%2fworkspace.ts',
      '/page/.hidden.js',
      '/page/x//workspace.js',
      '/page/x/../../workspace.js',
      '/page/a.ts',
      '/page/',
    ];
    const statuses = await Promise.all(paths.map((path) => statusWith(workspace, path, {})));
    expect(statuses).toEqual(paths.map(() => 404));
  });
});
