/** What the bot answers in a channel: nothing, what is addressed to it, or every message that is a question too. */
export const CHANNEL_MODES = ['off', 'mention', 'questions'] as const;
export type ChannelMode = (typeof CHANNEL_MODES)[number];

/** Of a channel where nobody chose another. */
export const DEFAULT_MODE: ChannelMode = 'mention';
