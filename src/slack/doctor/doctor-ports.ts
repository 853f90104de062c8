import type { Network } from '../network.ts';
import { slackTime } from '../quiz/slack-clock.ts';
import type { BankHealth, DatabaseHealth, DoctorPorts, SocketsHealth } from './health.ts';

export interface DoctorOptions {
  network: Pick<Network, 'fetch'>;
  config: { apiUrl: string };
  now(): number;
  bankHealth(): BankHealth;
  databaseHealth(): Promise<DatabaseHealth>;
}

/** The bot's own parts, as the doctor sees them; it is young when this is made. */
export function doctorPorts(options: DoctorOptions, sockets: () => SocketsHealth | null): DoctorPorts {
  const { config, network, now, bankHealth, databaseHealth } = options;
  return {
    now,
    startedAt: now(),
    bank: bankHealth,
    sockets,
    database: databaseHealth,
    async slackAhead() {
      const time = await slackTime({ apiUrl: config.apiUrl, fetch: network.fetch });
      return time === null ? null : time - now();
    },
  };
}
