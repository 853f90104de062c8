/** What the bot answers in a channel: nothing, what mentions it, or plain questions too. */
export type ChannelMode = 'off' | 'mention' | 'questions';

export type ChannelModeOf = (teamId: string, channelId: string) => Promise<ChannelMode>;

/** Every channel, unless somebody chose otherwise: a bot that nobody called is in the way. */
export const mentionsOnly: ChannelModeOf = async () => 'mention';
