import { z } from 'zod';

/** An id of Slack's, of whatever kind: no markup can stand in it, so a forged one cannot become a mention. */
export const slackId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
