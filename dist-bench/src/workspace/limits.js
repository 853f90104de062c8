/** Slack's numbers, and bounds of our own that keep a long run small. Times are in milliseconds. */
export const ackTimeout = 3000;
export const redeliverAfter = 3000;
export const maxRedeliveries = 3;
export const pingInterval = 10_000;
export const triggerLifetime = 3000;
export const ticketLifetime = 30_000;
export const responseUrlLifetime = 30 * 60_000;
export const responseUrlUses = 5;
export const maxSockets = 10;
export const maxViewStack = 3;
/** `text` of a message is cut here. */
export const maxPostedText = 40_000;
export const maxCalls = 1000;
export const maxMessagesPerChannel = 5000;
export const maxEnvelopes = 200;
export const maxTriggers = 1000;
export const maxResponseUrls = 5000;
export const maxRequestBytes = 1_000_000;
export const streamPingInterval = 15_000;
export const portsToTry = 20;
