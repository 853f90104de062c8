import { ticketLifetime } from './limits.js';
export function createTickets(now, randomId) {
    const issued = new Map();
    return {
        issue() {
            for (const [ticket, at] of issued) {
                if (now() - at > ticketLifetime)
                    issued.delete(ticket);
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
