import { ticketLifetime } from './limits.ts';

/** Tickets for WebSocket connections: one use, half a minute. */
export interface Tickets {
  issue(): string;
  use(ticket: string): boolean;
}

export function createTickets(monotonic: () => number, randomId: () => string): Tickets {
  const issued = new Map<string, number>();
  return {
    issue() {
      for (const [ticket, at] of issued) {
        if (monotonic() - at > ticketLifetime) issued.delete(ticket);
      }
      const ticket = randomId();
      issued.set(ticket, monotonic());
      return ticket;
    },
    use(ticket) {
      const at = issued.get(ticket);
      issued.delete(ticket);
      return at !== undefined && monotonic() - at <= ticketLifetime;
    },
  };
}
