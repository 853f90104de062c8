import { type ChannelMode, DEFAULT_MODE } from './channel-mode.ts';
import type { ChannelStore, ModeChange } from './stores.ts';
import { within } from './within.ts';

/** A change at another replica is heard of after this. */
const KEEP_MS = 10_000;
/** A question waits no longer for a database in trouble. */
const WAIT_MS = 500;
const CAPACITY = 10_000;

export interface ChannelModes {
  /** Never fails: while there is no database, what was known last or the mode of all. */
  channelMode(teamId: string, channelId: string): Promise<ChannelMode>;
  /** False while there is no database. */
  changeChannelMode(change: ModeChange): Promise<boolean>;
}

export interface ChannelModesPorts {
  /** Null while there is no database. */
  store(): ChannelStore | null;
  now(): number;
  onError(error: unknown): void;
}

/** The channels' modes, each asked for at most every few seconds. */
export function createChannelModes({ store, now, onError }: ChannelModesPorts): ChannelModes {
  const known = new Map<string, { mode: ChannelMode; until: number }>();
  const remember = (key: string, mode: ChannelMode): ChannelMode => {
    if (known.size >= CAPACITY) known.clear();
    known.set(key, { mode, until: now() + KEEP_MS });
    return mode;
  };
  return {
    async channelMode(teamId, channelId) {
      const key = `${teamId}.${channelId}`;
      const cached = known.get(key);
      if (cached && cached.until > now()) return cached.mode;
      const last = cached?.mode ?? DEFAULT_MODE;
      const channels = store();
      if (!channels) return last;
      try {
        const mode = await within(channels.mode(teamId, channelId), WAIT_MS, () => last);
        return remember(key, mode ?? DEFAULT_MODE);
      } catch (error) {
        onError(error);
        return remember(key, last);
      }
    },
    async changeChannelMode(change) {
      const channels = store();
      if (!channels) return false;
      await channels.setMode(change);
      remember(`${change.teamId}.${change.channelId}`, change.mode);
      return true;
    },
  };
}
