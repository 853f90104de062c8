import type { Logger } from 'pino';
import type { Admit, Allowed } from './admission.ts';
import type { Asked } from './asked.ts';
import { createBursts } from './bursts.ts';
import { type ChannelModes, createChannelModes } from './channel-modes.ts';
import { createAdmit } from './create-admit.ts';
import type { Languages } from './languages.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import type { People } from './people.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';
import type { Reasons } from './reasons.ts';
import { createSharedChannels } from './shared-channels.ts';
import type { Stores } from './stores.ts';
import { tellCut, turnAway } from './turn-away.ts';

export interface GateOptions {
  allowed: Allowed;
  rateLimits?: RateLimits | undefined;
  stores(): Stores | null;
  people: People;
  languages: Pick<Languages, 'langFor'>;
  reasons: Reasons;
  reply: ListenerDeps['reply'];
  now(): number;
  logger: Logger;
}

export interface Gate extends ChannelModes {
  admit: Admit;
  turnAway: ListenerDeps['turnAway'];
  tellCut(asked: Asked): Promise<void>;
}

/** Decides who is answered where, and what is said to the others. */
export function createGate(options: GateOptions): Gate {
  const { allowed, rateLimits, stores, people, languages, reasons, reply, now, logger } = options;
  const modes = createChannelModes({
    store: () => stores()?.channels ?? null,
    now,
    onError: (error) => logger.warn({ err: error }, 'The mode of a channel could not be read'),
  });
  const admit = createAdmit({
    ...modes,
    person: people.person,
    takeTurn: createRateLimits(now, rateLimits),
    isSharedChannel: createSharedChannels(now),
    allowed,
  });
  const told = { reply, reasons, langFor: languages.langFor, isFirstOfBurst: createBursts(now) };
  return {
    ...modes,
    admit,
    turnAway: (admission, asked) => turnAway(admission, asked, told),
    tellCut: (asked) => tellCut(asked, told),
  };
}
