import type { Core } from './core.ts';
import { eventEnvelope } from './envelopes.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const trouble = 'The app did not hear that it was removed.';

/** Somebody removes the app: it hears so, twice, where it subscribed. Its tokens go on working here. */
export async function uninstall(core: Core): Promise<Outcome> {
  const { bot } = core.state;
  const events = [
    { type: 'tokens_revoked', tokens: { oauth: [], bot: [bot.userId] } },
    { type: 'app_uninstalled' },
  ].filter(({ type }) => core.events.has(type));
  const acks = await Promise.all(events.map((event) => core.delivery.deliver(eventEnvelope(core, event))));
  const [ack] = acks;
  return ack ? outcomeOf(ack, () => trouble) : { kind: 'acked', ms: 0 };
}
