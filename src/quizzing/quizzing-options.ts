import type { Answerer } from '../answer/create-answer.ts';
import type { BotPorts } from '../bot-ports.ts';
import type { Config } from '../config.ts';
import type { Additions } from '../gaps/addition-store.ts';
import type { Observer } from '../observer.ts';
import type { Timing } from '../quiz/posting/timing.ts';
import type { Languages } from '../slack/languages.ts';
import type { Network } from '../slack/network.ts';
import type { People } from '../slack/people.ts';
import type { KeyRing } from '../storage/token-cipher.ts';

export interface QuizzingConfig {
  knowledgeDirs: readonly string[];
  /** Where what was parsed is kept. */
  dataDir?: string;
  apiUrl: string;
  /** Without one there is no quiz. */
  database?: Config['database'];
  /** For the tokens of several workspaces. */
  tokenKeys?: KeyRing;
  /** Shortened by tests. */
  quizTiming?: Timing;
}

export interface QuizzingOptions {
  config: QuizzingConfig;
  ports: BotPorts;
  network: Network;
  observer: Observer;
  people: People;
  languages: Languages;
  answerer(): Answerer;
  /** Hears what the workspace adds to the bank, whatever replica was told. */
  onAdditions(additions: Additions): void;
}
