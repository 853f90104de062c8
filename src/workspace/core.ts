import type { Call } from './call-log.ts';
import type { Changes } from './changes.ts';
import type { Delivery } from './deliver.ts';
import type { FaultQueue } from './faults.ts';
import type { PostRates } from './post-rates.ts';
import type { ResponseUrls } from './response-url-store.ts';
import type { ShiftedClock } from './shifted-clock.ts';
import type { WorkspaceState } from './state.ts';
import type { StepDefinition } from './step-executions.ts';
import type { Triggers } from './triggers.ts';

/** A slash command as the app's manifest declares it. */
export interface CommandDefinition {
  command: string;
  description: string;
  usageHint: string;
}

/** A shortcut as the app's manifest declares it: in the menu of messages, or anywhere. */
export interface ShortcutDefinition {
  type: 'global' | 'message';
  name: string;
  callbackId: string;
  description: string;
}

interface Tokens {
  bot: string;
  app: string;
  signingSecret: string;
}

/** Everything that the parts of the workspace share. */
export interface Core {
  state: WorkspaceState;
  tokens: Tokens;
  commands: CommandDefinition[];
  shortcuts: ShortcutDefinition[];
  /** Custom steps for workflows. */
  steps: readonly StepDefinition[];
  /** What the app may do, and which events it gets. */
  scopes: Set<string>;
  events: Set<string>;
  changes: Changes;
  faults: FaultQueue;
  postRates: PostRates;
  calls: Call[];
  triggers: Triggers;
  responseUrls: ResponseUrls;
  delivery: Delivery;
  clock: ShiftedClock;
  /** The clock's milliseconds since 1970. */
  now: () => number;
  /** Milliseconds for measuring only; whoever moves the clock does not move these. */
  monotonic: () => number;
  randomId: () => string;
  /** `http://127.0.0.1:<port>`, once started. */
  baseUrl: () => string;
  /** For failures of the workspace itself. */
  warn: (message: string) => void;
}
