import { z } from 'zod';

/**
 * An id of Slack's, of whatever kind. No markup can stand in it, so a forged one cannot become a mention; nor is it
 * the name of a property that every object has, by which Bolt keeps its clients.
 */
export const slackId = z.string().regex(/^[A-Z][A-Za-z0-9]{1,63}$/);
