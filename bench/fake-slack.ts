import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from './loopback.ts';

/**
 * As little of Slack as a bot in HTTP mode needs, so that this process costs next to nothing beside the bot:
 * a Web API that knows its own bot, and response_urls.
 */
export interface FakeSlack {
  readonly apiUrl: string;
  responseUrl(id: string): string;
  /** Resolves when the response_url with this id is used. */
  answered(id: string): Promise<void>;
  forget(id: string): void;
  stop(): Promise<void>;
}

const API_ANSWERS: Record<string, unknown> = {
  'auth.test': {
    ok: true,
    url: 'https://bench.example/',
    team: 'Bench',
    team_id: 'T0BENCH',
    user: 'k8s-qa',
    user_id: 'U0K8SQA',
    bot_id: 'B0K8SQA',
  },
  'users.info': { ok: true, user: { id: 'U0BENCH', locale: 'en-US' } },
};

export async function startFakeSlack(): Promise<FakeSlack> {
  const waiting = new Map<string, () => void>();
  const answer = (path: string, body: string): unknown => {
    if (path.startsWith('/api/')) return API_ANSWERS[path.slice('/api/'.length)] ?? { ok: false };
    const id = path.slice('/hooks/'.length);
    if (body.length > 0) waiting.get(id)?.();
    return { ok: true };
  };
  const server = createServer((request, response) => {
    serve(request, response, answer).catch(() => response.destroy());
  });
  const url = `http://127.0.0.1:${await listenOnLoopback(server)}`;
  return {
    apiUrl: `${url}/api/`,
    responseUrl: (id) => `${url}/hooks/${id}`,
    answered(id) {
      return new Promise((resolve) => {
        waiting.set(id, resolve);
      });
    },
    forget: (id) => void waiting.delete(id),
    stop() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string, body: string) => unknown,
): Promise<void> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer(request.url ?? '/', body)));
}
