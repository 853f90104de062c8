import type { Core } from './core.ts';
import { eventEnvelope } from './envelopes.ts';
import { describedView } from './open-views.ts';
import { failed, type Outcome, outcomeOf } from './outcome.ts';
import { directChannel, nextTs } from './state.ts';

export type HomeTab = 'home' | 'messages';

/** A person opens a tab of the app; the app hears of it if it subscribed to `app_home_opened`. */
export async function openAppHome(core: Core, user: string, tab: HomeTab): Promise<Outcome> {
  const channel = directChannel(core.state, user);
  if (channel === undefined) return failed('user_not_found', `${user} has no direct message with the app.`);
  if (!core.events.has('app_home_opened')) return { kind: 'acked', ms: 0 };
  const home = core.state.homes.get(user);
  const event = {
    type: 'app_home_opened',
    user,
    channel: channel.id,
    tab,
    event_ts: nextTs(core.state, core.now()),
    ...(tab === 'home' && home !== undefined && { view: describedView(core, home) }),
  };
  return outcomeOf(await core.delivery.deliver(eventEnvelope(core, event)));
}
