import { createHmac, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { fixtureBank } from '../support/bot.ts';
import { temporaryFile } from '../support/engines.ts';
import { freePort } from '../support/free-port.ts';
import { startManyTeams } from '../support/many-teams.ts';

const secrets = {
  signingSecret: 'signing',
  clientId: '1.2',
  clientSecret: 'client',
  stateSecret: 'state-state',
};
const key = { id: 'k1', key: randomBytes(32) };

async function startOauthBot(file: string) {
  const slack = await startManyTeams();
  const log: string[] = [];
  const port = await freePort();
  const bot = createBot(
    {
      connection: { kind: 'oauth', ...secrets, tokenKeys: [key] },
      apiUrl: slack.apiUrl,
      port,
      knowledgeDirs: [fixtureBank],
      database: { kind: 'sqlite', file },
      scopes: ['commands', 'chat:write'],
      quizManagers: ['U1'],
    },
    {
      logger: pino({ level: 'trace' }, { write: (line) => log.push(line) }),
      now: Date.now,
      monotonic: () => performance.now(),
      sleep: async () => undefined,
      randomId: () => randomBytes(8).toString('hex'),
    },
  );
  onTestFinished(() => bot.stop());
  await bot.start();
  return { ...slack, url: `http://127.0.0.1:${port}`, log, bot };
}

/** Goes the way of a person who installs the app; `code` is the team. */
async function install(url: string, code: string, change: { state?: string; cookie?: string } = {}) {
  const start = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const state = new URL(start.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const cookie = (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const query = new URLSearchParams({ code, state: change.state ?? state });
  const headers = { cookie: change.cookie ?? cookie };
  const response = await fetch(`${url}/slack/oauth_redirect?${query}`, { headers });
  return { status: response.status, text: await response.text() };
}

/** A mention in a team, signed as Slack does. */
async function mention(url: string, team: string, text: string, secret = secrets.signingSecret) {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: team,
    event_id: `Ev${randomBytes(6).toString('hex')}`,
    authorizations: [{ team_id: team, user_id: `UBOT${team}`, is_bot: true, is_enterprise_install: false }],
    event: { type: 'app_mention', user: 'U1', channel: `C${team}`, ts: `${Date.now() / 1_000}`, text },
  });
  return deliver(url, 'application/json', body, secret);
}

function deliver(url: string, type: string, body: string, secret = secrets.signingSecret) {
  const timestamp = Math.floor(Date.now() / 1_000);
  const hmac = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': `${timestamp}`,
    'x-slack-signature': `v0=${hmac}`,
  };
  return fetch(`${url}/slack/events`, { method: 'POST', headers, body });
}

/** A manager sends the modal of a draft; resolves to what the modal says next. */
async function sendDraft(url: string, team: string, markdown: string): Promise<string> {
  const view = {
    id: 'V1',
    type: 'modal',
    callback_id: 'gap_draft_view',
    private_metadata: JSON.stringify({ draft: 'share-gpu', channel: `C${team}`, lang: 'en' }),
    state: { values: { gap_draft_text: { text: { type: 'plain_text_input', value: markdown } } } },
  };
  const user = { id: 'U1', team_id: team };
  const payload = { type: 'view_submission', team: { id: team }, user, view, api_app_id: 'A1' };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return (await deliver(url, 'application/x-www-form-urlencoded', body)).text();
}

test('two workspaces install the app, and each is answered with its own token', async () => {
  const { url, calls } = await startOauthBot(await temporaryFile());
  expect(await install(url, 'T1')).toMatchObject({
    status: 200,
    text: expect.stringContaining('/k8s probes'),
  });
  expect((await install(url, 'T2')).status).toBe(200);
  await mention(url, 'T1', '<@UBOTT1> configmap');
  await mention(url, 'T2', '<@UBOTT2> configmap');
  await expect.poll(() => calls.filter(({ method }) => method === 'chat.postMessage').length).toBe(2);
  const posts = calls.filter(({ method }) => method === 'chat.postMessage');
  expect(posts.map(({ token, args }) => [token, args.channel]).sort()).toEqual([
    ['xoxb-T1', 'CT1'],
    ['xoxb-T2', 'CT2'],
  ]);
});

test('a workspace stays installed through a restart, and the log holds no token and no question', async () => {
  const file = await temporaryFile();
  const first = await startOauthBot(file);
  await install(first.url, 'T1');
  await first.bot.stop();
  const second = await startOauthBot(file);
  await mention(second.url, 'T1', '<@UBOTT1> configmap canary4711');
  await expect.poll(() => second.calls.some(({ method }) => method === 'chat.postMessage')).toBe(true);
  const log = [...first.log, ...second.log].join('\n');
  expect(log).not.toContain('xoxb-T1');
  expect(log).not.toContain('canary4711');
});

test('a draft is said to be kept, not served, where several workspaces install the app', async () => {
  const { url } = await startOauthBot(await temporaryFile());
  await install(url, 'T1');
  const said = await sendDraft(url, 'T1', '# Share a GPU\n\n<!--\nid: share-gpu\n-->\n\nTime slicing.\n');
  expect(said).toContain('Saved. People are answered from it once whoever runs me puts it into the bank.');
});

test('a workspace that never installed the app gets nothing', async () => {
  const { url, calls } = await startOauthBot(await temporaryFile());
  await mention(url, 'T9', '<@UBOTT9> configmap');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(calls.filter(({ method }) => method === 'chat.postMessage')).toEqual([]);
});

/** A state as Bolt writes it (JWT, HS256), made so many seconds ago. */
function stateOf(secret: string, ageS: number): string {
  const now = new Date(Date.now() - ageS * 1_000);
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { installOptions: { scopes: [] }, now: now.toJSON(), random: 1, iat: Math.floor(now.getTime() / 1_000) },
  ];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

const cookieOf = (state: string) => `slack-app-oauth-state=${state}`;
const own = stateOf(secrets.stateSecret, 9 * 60);
const forged = stateOf('another secret', 0);
const expired = stateOf(secrets.stateSecret, 11 * 60);

test('the states of these tests are like those of the bot: one of nine minutes ago is taken', async () => {
  const { url } = await startOauthBot(await temporaryFile());
  expect((await install(url, 'T1', { state: own, cookie: cookieOf(own) })).status).toBe(200);
});

test.each([
  ['no signature of ours', { state: 'eyJhbGciOiJIUzI1NiJ9.e30.forged' }],
  ['a forged state, and the cookie to it', { state: forged, cookie: cookieOf(forged) }],
  ['a state of eleven minutes ago', { state: expired, cookie: cookieOf(expired) }],
  ['a state and no cookie', { cookie: '' }],
  ['a state of another browser', { state: own }],
])('an installation with %s is refused with a plain page', async (_, change) => {
  const { url, calls } = await startOauthBot(await temporaryFile());
  const { status, text } = await install(url, 'T1', change);
  expect(status).toBe(400);
  expect(text).toContain('It was not installed');
  expect(calls.filter(({ method }) => method === 'oauth.v2.access')).toEqual([]);
});

test('a request with another signature, or too large, is refused where several workspaces are served', async () => {
  const { url, calls } = await startOauthBot(await temporaryFile());
  await install(url, 'T1');
  const before = calls.length;
  expect((await mention(url, 'T1', '<@UBOTT1> configmap', 'another secret')).status).toBe(401);
  expect((await mention(url, 'T1', 'x'.repeat(600_000))).status).toBe(413);
  expect(calls.slice(before)).toEqual([]);
});
