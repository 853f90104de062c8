import type { ChannelMode } from '../slack/channel-mode.ts';
import type { ChannelStore } from '../slack/stores.ts';
import type { Database } from './database.ts';

export function createChannelStore(database: Database): ChannelStore {
  return {
    async mode(teamId, channelId) {
      const sql = 'select mode from channels where team_id = $1 and channel_id = $2';
      return (await database.get<{ mode: ChannelMode }>(sql, [teamId, channelId]))?.mode ?? null;
    },
    async setMode({ teamId, channelId, mode, changedBy }) {
      await database.run(
        `insert into channels (team_id, channel_id, mode, changed_by, changed_at) values ($1, $2, $3, $4, $5)
         on conflict (team_id, channel_id) do update
           set mode = excluded.mode, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
        [teamId, channelId, mode, changedBy, await database.now()],
      );
    },
  };
}
