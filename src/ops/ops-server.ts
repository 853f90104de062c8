import { createServer, type Server, type ServerResponse } from 'node:http';
import { type Facts, unreadyReasons } from './readiness.ts';

export interface OpsServerOptions {
  facts(): Facts;
  /** Prometheus' text format. */
  metrics(): Promise<string>;
  metricsType: string;
  /** Told when the bot becomes unready or ready again, with the reasons. */
  onReadiness(reasons: readonly string[]): void;
}

export interface OpsServer {
  /** Resolves to the port that it listens on. */
  listen(port: number): Promise<number>;
  close(): Promise<void>;
}

/**
 * Probes and metrics, on a port of their own that Slack never reaches. `/livez` answers while the event loop turns;
 * `/startupz` once the bot has started; `/readyz` with the reasons in its body while it does not do its work.
 */
export function createOpsServer(options: OpsServerOptions): OpsServer {
  let last = '';
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', response).catch(() =>
      reply(response, 500, 'The metrics cannot be read.\n'),
    );
  });

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const [path = ''] = url.split('?', 1);
    switch (path) {
      case '/livez':
        return reply(response, 200, 'ok\n');
      case '/startupz':
        return replyReasons(response, options.facts().isStarted ? [] : ['It is starting.']);
      case '/readyz':
        return replyReasons(response, readiness());
      case '/metrics':
        return reply(response, 200, await options.metrics(), options.metricsType);
      default:
        return reply(response, 404, 'There are /livez, /readyz, /startupz and /metrics.\n');
    }
  }

  function readiness(): string[] {
    const reasons = unreadyReasons(options.facts());
    const now = reasons.join(' ');
    if (now !== last) options.onReadiness(reasons);
    last = now;
    return reasons;
  }

  return {
    listen: (port) => listen(server, port),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function replyReasons(response: ServerResponse, reasons: readonly string[]): void {
  const isReady = reasons.length === 0;
  reply(response, isReady ? 200 : 503, isReady ? 'ok\n' : `${reasons.join('\n')}\n`);
}

function reply(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', connection: 'close' });
  response.end(text);
}
