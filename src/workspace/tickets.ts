import { ticketLifetime } from './limits.ts';

/** Tickets for WebSocket connections: one use, half a minute. */
export interface Tickets {
  issue(): string;
  use(ticket: string): boolean;
}

export function createTickets(now: () => number, randomId: () => string): Tickets {
  const issued = new Map<string, number>();
  return {
    issue() {
      for (const [ticket, at] of issued) {
        if (now() - at > ticketLifetime) issued.delete(ticket);
      }
      const ticket = randomId();
      issued.set(ticket, now());
      return ticket;
    },
    use(ticket) {
      const at = issued.get(ticket);
      issued.delete(ticket);
      return at !== undefined && now() - at <= ticketLifetime;
    },
  };
}
