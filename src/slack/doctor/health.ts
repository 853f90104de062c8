import type { Instant } from '../../quiz/calendar/zone-clock.ts';
import type { StopReason } from '../../quiz/subscription/subscription.ts';
import type { Scope } from './scopes.ts';

export interface BankHealth {
  entries: number;
  warnings: number;
  /** Since when it is served as it is. */
  since: number;
}

export interface SocketsHealth {
  wanted: number;
  /** When each of the open ones was opened. */
  openedAt: readonly number[];
}

/** An error by the name of its class; its message may hold addresses and paths. */
export interface LastError {
  name: string;
  at: number;
}

export interface DatabaseHealth {
  /** Null: the bot runs without one. */
  engine: 'sqlite' | 'postgres' | null;
  /** By its own clock; null while it cannot be reached. */
  now: number | null;
  lastError: LastError | null;
}

export interface ScheduleHealth {
  next: { channelId: string; at: Instant; zone: string } | null;
  /** Posts that wait though they were due some minutes ago. */
  late: number;
  stopped: readonly { channelId: string; why: StopReason }[];
}

/** How the bot is, for its managers. */
export interface Health {
  now: number;
  startedAt: number;
  /** Null where Slack does not say what the token may do. */
  missing: readonly Scope[] | null;
  /** Null: Slack sends requests by HTTP. */
  sockets: SocketsHealth | null;
  bank: BankHealth;
  quizItems: number;
  database: DatabaseHealth;
  /** How far Slack's clock is ahead, in milliseconds; null where it cannot be read. */
  slackAhead: number | null;
  /** Null while there is no quiz. */
  schedule: ScheduleHealth | null;
  zones: string;
}

/** What the bot knows of its own parts. */
export interface DoctorPorts {
  now(): number;
  startedAt: number;
  bank(): BankHealth;
  /** Null: no sockets. */
  sockets(): SocketsHealth | null;
  database(): Promise<DatabaseHealth>;
  /** How far Slack's clock is ahead; null where it cannot be read. */
  slackAhead(): Promise<number | null>;
}
