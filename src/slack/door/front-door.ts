import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { isNoise, type ReasonCode, type Reasons } from '../reasons.ts';
import { payloadPlace } from './payload-place.ts';
import { payloadKind } from './payload-shapes.ts';
import { whyIgnored } from './why-ignored.ts';

export interface FrontDoorPorts {
  reasons: Reasons;
  logger: Logger;
}

/**
 * A receiver whose deliveries come in by one door: what has no known shape goes no further, each is acknowledged
 * once whatever happens, nothing is thrown, and what is ignored leaves its reason.
 */
export function throughFrontDoor(receiver: Receiver, ports: FrontDoorPorts): Receiver {
  return {
    init(app: App) {
      const processEvent = (event: ReceiverEvent) => enter(app, event, ports);
      receiver.init(Object.assign(Object.create(app), { processEvent }) as App);
    },
    start: (...args: unknown[]) => receiver.start(...args),
    stop: (...args: unknown[]) => receiver.stop(...args),
  };
}

async function enter(app: App, event: ReceiverEvent, { reasons, logger }: FrontDoorPorts): Promise<void> {
  const { body } = event;
  const note = (code: ReasonCode, detail?: string) => {
    reasons.note({ code, ...whose(code, body), ...(detail !== undefined && { detail }) });
  };
  const ack = ackOnce(event, logger);
  const kind = payloadKind(body);
  if (kind === undefined) {
    note('malformed');
    return ack.give();
  }
  const ignored = 'event' in body ? whyIgnored(body.event) : undefined;
  if (ignored) note(ignored);
  try {
    await app.processEvent({ ...event, ack: ack.give });
  } catch (error) {
    logger.error({ err: error, kind }, 'A delivery failed before its listeners');
    note('failed', error instanceof Error ? error.name : undefined);
  }
  // A button, modal or shortcut of another version: Slack would show an error.
  if (!ack.isGiven()) note('unknown-action');
  return ack.give();
}

/** Of noise nobody is asked later, but who wrote a bot's message is no person either. */
function whose(code: ReasonCode, body: unknown) {
  const place = payloadPlace(body);
  return isNoise(code) ? { ...place, user: '' } : place;
}

/** Slack takes the first acknowledgement only; one that comes too late for its socket stops nothing. */
function ackOnce({ ack }: ReceiverEvent, logger: Logger) {
  let isGiven = false;
  return {
    isGiven: () => isGiven,
    async give(response?: unknown): Promise<void> {
      if (isGiven) return;
      isGiven = true;
      try {
        await ack(response as Parameters<typeof ack>[0]);
      } catch (error) {
        logger.warn({ err: error }, 'An ack came too late for its socket');
      }
    },
  };
}
