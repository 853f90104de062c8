import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Call {
  method: string;
  token: string;
  args: Record<string, string>;
}

/** A Slack of many workspaces, as far as an installation and a post need it: the token names the team. */
export async function startManyTeams(): Promise<{ apiUrl: string; calls: Call[] }> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answerTo(call)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`, calls };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const args = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
  const token = (request.headers.authorization ?? '').replace('Bearer ', '');
  return { method: (request.url ?? '').replace(/^.*\//, ''), token, args };
}

function answerTo({ method, token, args }: Call): object {
  const team = token.replace('xoxb-', '');
  switch (method) {
    case 'oauth.v2.access':
      return installationOf(args.code ?? '');
    case 'auth.test':
      return { ok: true, team_id: team, user_id: `UBOT${team}`, bot_id: `B${team}`, url: 'http://x/' };
    case 'chat.postMessage':
      return { ok: true, channel: args.channel, ts: `${Date.now() / 1_000}` };
    default:
      return { ok: true };
  }
}

/** The code of an installation is the id of its team. */
function installationOf(team: string): object {
  return {
    ok: true,
    app_id: 'A1',
    team: { id: team, name: team },
    access_token: `xoxb-${team}`,
    token_type: 'bot',
    scope: 'chat:write',
    bot_user_id: `UBOT${team}`,
    authed_user: { id: `U${team}` },
    is_enterprise_install: false,
    enterprise: null,
  };
}
