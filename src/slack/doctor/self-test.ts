import type { Logger } from 'pino';
import { healthTexts } from '../texts/health-texts.ts';
import { SCOPES, type Scope } from './scopes.ts';

/** Says in the log, once after a start, what the bot may not do and which feature that degrades. */
export function reportScopes(missing: readonly Scope[] | null, logger: Logger): void {
  for (const scope of missing ?? []) {
    const line = `The scope ${scope} is missing. ${healthTexts.en.withoutScope[scope]}`;
    if (SCOPES[scope] === 'required') logger.warn({ scope }, line);
    else logger.info({ scope }, line);
  }
}
