import type { Config } from './config.ts';
import type { QuizzingConfig } from './quizzing/quizzing-options.ts';
import type { RateLimits } from './slack/rate-limits.ts';
import type { SlackConnection } from './slack/slack-options.ts';

export interface BotConfig extends QuizzingConfig, Pick<Config, 'port' | 'sourceBaseUrl'> {
  connection: SlackConnection;
  /** Who may change a channel's quiz; none: every full member. */
  quizManagers?: readonly string[];
  allowSharedChannels?: boolean;
  allowGuests?: boolean;
  /** Raised by tests and benchmarks. */
  rateLimits?: RateLimits;
  /** What an installation of the app asks for, where several workspaces install it. */
  scopes?: readonly string[];
  /** How many milliseconds a stop may take; shortened by tests. */
  stopLimit?: number;
}
