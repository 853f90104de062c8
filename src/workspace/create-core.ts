import { createChanges } from './changes.ts';
import type { CommandDefinition, Core, ShortcutDefinition } from './core.ts';
import { createDelivery, type Transport } from './deliver.ts';
import { createFaultQueue } from './faults.ts';
import { createHttpTransport } from './http-transport.ts';
import { ackTimeout, redeliverAfter } from './limits.ts';
import { defaultCommands, defaultEvents, defaultScopes, defaultShortcuts } from './manifest-defaults.ts';
import { createPostRates } from './post-rates.ts';
import { createResponseUrls } from './response-url-store.ts';
import { type SeedOptions, seedState } from './seed.ts';
import { createShiftedClock } from './shifted-clock.ts';
import { createSocketTransport, type SocketTransport } from './socket-transport.ts';
import type { StepDefinition } from './step-executions.ts';
import { createTriggers } from './triggers.ts';

export interface CoreOptions extends SeedOptions {
  /** Milliseconds since 1970, real ones: the workspace's own clock starts there and can be moved ahead of it. */
  now: () => number;
  /** Milliseconds that only run forward, to measure acks and the life of triggers and response URLs; default `now`. */
  monotonic?: () => number;
  /** Letters and digits, never the same twice. */
  randomId: () => string;
  commands?: CommandDefinition[];
  shortcuts?: ShortcutDefinition[];
  /** None unless told otherwise: they are no part of the app's main manifest. */
  steps?: readonly StepDefinition[];
  /** What the bot token may do, and the events the app subscribes to (`message.im`, `message.channels`, …). */
  scopes?: string[];
  events?: string[];
  delivery?: { kind: 'socket' } | { kind: 'http'; url: string };
  /** Milliseconds an app has to acknowledge, and until a lost event is sent again; both 3,000 in Slack. */
  ackTimeout?: number;
  redeliverAfter?: number;
  /** Hears of failures of the workspace itself. */
  logger?: { warn(message: string): void };
}

/** Puts the parts of a workspace together; `sockets` is undefined where the bot is reached by HTTP. */
export function createCore(
  options: CoreOptions,
  baseUrl: () => string,
): { core: Core; sockets: SocketTransport | undefined } {
  const { randomId, monotonic = options.now } = options;
  const clock = createShiftedClock(options.now);
  const { now } = clock;
  const state = seedState(options);
  const changes = createChanges();
  clock.onMove(() => changes.tell({ kind: 'clock' }));
  const tokens = {
    bot: `xoxb-local-${randomId()}`,
    app: `xapp-local-${randomId()}`,
    signingSecret: `local-secret-${randomId()}`,
  };
  const onChange = () => changes.tell({ kind: 'state' });
  const transports = createTransport(options, { tokens, appId: state.app.id, onChange });
  const core: Core = {
    state,
    tokens,
    commands: options.commands ?? defaultCommands,
    shortcuts: options.shortcuts ?? defaultShortcuts,
    steps: options.steps ?? [],
    scopes: new Set(options.scopes ?? defaultScopes),
    events: new Set(options.events ?? defaultEvents),
    changes,
    faults: createFaultQueue(),
    postRates: createPostRates(monotonic),
    calls: [],
    triggers: createTriggers({ now, monotonic, randomId }),
    responseUrls: createResponseUrls(monotonic, randomId),
    delivery: createDelivery(transports.transport, options.redeliverAfter ?? redeliverAfter),
    clock,
    now,
    monotonic,
    randomId,
    baseUrl,
    warn: (message) => options.logger?.warn(message),
  };
  return { core, sockets: transports.sockets };
}

function createTransport(
  options: CoreOptions,
  { tokens, appId, onChange }: { tokens: Core['tokens']; appId: string; onChange: () => void },
): { transport: Transport; sockets: SocketTransport | undefined } {
  const { now, randomId, monotonic = now, delivery = { kind: 'socket' } } = options;
  const clock = { now, monotonic, ackTimeout: options.ackTimeout ?? ackTimeout };
  switch (delivery.kind) {
    case 'socket': {
      const sockets = createSocketTransport({ ...clock, appId, randomId, onChange });
      return { transport: sockets, sockets };
    }
    case 'http': {
      const { signingSecret } = tokens;
      const transport = createHttpTransport({ ...clock, url: delivery.url, signingSecret });
      return { transport, sockets: undefined };
    }
    default:
      return delivery satisfies never;
  }
}
