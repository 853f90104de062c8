import { type Dispatcher, EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';

export type Fetch = typeof globalThis.fetch;

/** `result`: ok, Slack's error code, the HTTP status of another failure, or "unreachable". */
export type OnCall = (method: string, result: string) => void;

/**
 * A fetch that tells of each call of the Web API, and goes through a proxy where there is one: Node's own fetch reads
 * none from the environment before Node 24.
 */
export function createSlackFetch(dispatcher: Dispatcher | undefined, onCall: OnCall): Fetch {
  const plain = dispatcher ? through(dispatcher) : globalThis.fetch;
  return async (input, init) => {
    const method = methodOf(input);
    try {
      const response = await plain(input, init);
      onCall(method, response.ok ? await resultOf(response.clone()) : String(response.status));
      return response;
    } catch (error) {
      onCall(method, 'unreachable');
      throw error;
    }
  };
}

/** What goes through HTTPS_PROXY, but not to the hosts of NO_PROXY: calls, response URLs and sockets. */
export function createProxyDispatcher(httpsProxy: string, noProxy = ''): Dispatcher {
  return new EnvHttpProxyAgent({ httpsProxy, httpProxy: httpsProxy, noProxy });
}

function through(dispatcher: Dispatcher): Fetch {
  // The types of Node's and of undici's fetch differ in name only.
  return ((input: string, init: object) => undiciFetch(input, { ...init, dispatcher })) as unknown as Fetch;
}

const METHOD = /\/api\/([a-zA-Z.]+)$/;

/** "chat.postMessage" of https://slack.com/api/chat.postMessage; other paths hold secrets. */
function methodOf(input: Parameters<Fetch>[0]): string {
  const { pathname } = new URL(input instanceof Request ? input.url : String(input));
  return METHOD.exec(pathname)?.[1] ?? 'other';
}

/** Slack answers 200 also where it refuses. */
async function resultOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('ok' in body)) return 'unreadable';
  if (body.ok === true) return 'ok';
  return 'error' in body && typeof body.error === 'string' ? body.error : 'refused';
}
