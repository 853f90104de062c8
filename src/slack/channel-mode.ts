/** What the bot answers in a channel: nothing, what mentions it, or plain questions too. */
export const CHANNEL_MODES = ['off', 'mention', 'questions'] as const;
export type ChannelMode = (typeof CHANNEL_MODES)[number];

/** Of a channel where nobody chose another: a bot that nobody called is in the way. */
export const DEFAULT_MODE: ChannelMode = 'mention';
