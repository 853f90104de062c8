import type { InstallationStore, Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answerer } from '../answer/create-answer.ts';
import type { Connection } from '../connection.ts';
import type { Observer } from '../observer.ts';
import type { Timing } from '../quiz/posting/timing.ts';
import type { RequestIds } from '../request-ids.ts';
import type { BankHealth, DatabaseHealth } from './doctor/health.ts';
import type { Languages } from './languages.ts';
import type { Network } from './network.ts';
import type { People } from './people.ts';
import type { Quiz } from './quiz/quiz.ts';
import type { RateLimits } from './rate-limits.ts';
import type { SeenStore } from './seen.ts';
import type { Sleep } from './sleep.ts';
import type { Stores } from './stores.ts';

export type SlackConnection = Exclude<Connection, { kind: 'local' }>;

export interface SlackOptions {
  connection: SlackConnection;
  config: {
    /** Ends in a slash, as `sourceBaseUrl` does. */
    apiUrl: string;
    /** For Slack's requests, where it sends them. */
    port: number;
    sourceBaseUrl?: string;
    allowSharedChannels?: boolean;
    allowGuests?: boolean;
    quizManagers?: readonly string[];
    rateLimits?: RateLimits;
    quizTiming?: Timing;
  };
  answerer(): Answerer;
  /** Null while there is no database. */
  quiz(): Promise<Quiz | null>;
  hasQuizItems(entryId: string): boolean;
  /** Null while there is no database. */
  stores(): Stores | null;
  people: People;
  languages: Languages;
  seen: SeenStore;
  /** Where several workspaces install the app. */
  installationStore: InstallationStore;
  /** What an installation asks for. */
  scopes: readonly string[];
  observer: Observer;
  network: Network;
  requestIds: RequestIds;
  /** Never the same twice. */
  randomId(): string;
  monotonic(): number;
  bankHealth(): BankHealth;
  databaseHealth(): Promise<DatabaseHealth>;
  /** In the place of Slack's, as a test does that feeds the app by itself. */
  receiver?: Receiver;
  logger: Logger;
  now(): number;
  sleep: Sleep;
}
