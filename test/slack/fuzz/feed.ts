import type { App, Receiver } from '@slack/bolt';

/** Feeds the app without a connection; resolves to how often the payload was acknowledged. */
export function createFeed(): { receiver: Receiver; feed(body: unknown): Promise<number> } {
  let app: App | undefined;
  const receiver: Receiver = {
    init(started) {
      app = started;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  return {
    receiver,
    async feed(body) {
      let acks = 0;
      const ack = async () => {
        acks += 1;
      };
      await app?.processEvent({ body: body as Record<string, unknown>, ack });
      return acks;
    },
  };
}
