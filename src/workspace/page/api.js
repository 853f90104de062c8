/** @import {Change, Message, StateValue, WorkspaceState} from './types.js' */

/** The local Slack did not answer, or answered with something else than JSON. */
export class ApiError extends Error {
  /** @override */
  name = /** @type {const} */ ('ApiError');

  /** Whether there was an answer at all. */
  isAnswered = false;
}

/** @typedef {{ ok: boolean, error?: string, message?: string, errors?: Record<string, string> }} Outcome */

/** What a person chose: the value of an option, a time or a date; several where several may be ticked. */
/** @typedef {string | string[]} Choice */

/**
 * @typedef {'message' | 'edit' | 'delete' | 'command' | 'action' | 'view-submit' | 'view-close' | 'invite'
 *   | 'shortcut' | 'app-home' | 'remove-bot' | 'join' | 'leave' | 'archive' | 'unarchive' | 'clock'} ActionName
 */

/** @typedef {{ [blockId: string]: { [actionId: string]: StateValue } }} FormValues */

/**
 * The page's side of `/local/*`.
 *
 * @typedef {ReturnType<typeof createApi>} Api
 */
export function createApi() {
  return {
    /** @param {string} user empty: the first person @returns {Promise<WorkspaceState>} */
    state: (user) => getJson(`/local/state?${query(user ? { user } : {})}`),

    /** @param {string} user @param {string} channel @returns {Promise<{ messages: Message[] }>} */
    messages: (user, channel) => getJson(`/local/messages?${query({ user, channel })}`),

    /**
     * @param {ActionName} what
     * @param {Record<string, unknown>} body
     * @returns {Promise<Outcome>}
     */
    post: async (what, body) => {
      const response = await fetch(`/local/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).catch((cause) => {
        throw new ApiError('The local Slack does not answer.', { cause });
      });
      /** @type {Partial<Outcome>} */
      const outcome = await response.json().catch(() => ({}));
      return { ...outcome, ok: outcome.ok ?? response.ok };
    },

    openStream,
  };
}

/**
 * Listens for changes; the browser reconnects by itself, and `onOpen` is called after each connection.
 *
 * @param {string} user
 * @param {{ onOpen: () => void, onChange: (change: Change) => void, onLost: () => void }} handlers
 * @returns {() => void} closes the stream
 */
function openStream(user, { onOpen, onChange, onLost }) {
  const stream = new EventSource(`/local/stream?${query({ user })}`);
  stream.addEventListener('open', onOpen);
  stream.addEventListener('error', onLost);
  stream.addEventListener('change', (event) => onChange(JSON.parse(event.data)));
  return () => stream.close();
}

/** @param {string} path */
async function getJson(path) {
  const response = await fetch(path).catch((cause) => {
    throw new ApiError('The local Slack does not answer.', { cause });
  });
  if (!response.ok) {
    const error = new ApiError(`${path} answered ${response.status}.`);
    error.isAnswered = true;
    throw error;
  }
  return response.json();
}

/** @param {Record<string, string>} parameters */
function query(parameters) {
  return new URLSearchParams(parameters).toString();
}
