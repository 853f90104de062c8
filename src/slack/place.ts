/** Where a person stands who is to be answered. */
export interface Place {
  user: string;
  channel: string;
  /** The thread to answer in. */
  threadTs?: string | undefined;
  /** The thread that the person is in. Slack shows private messages only in a thread that has replies already. */
  privateThreadTs?: string | undefined;
  /** Of a command or a click; works where the bot is no member. */
  responseUrl?: string | undefined;
  /** The message that was clicked, which its response_url can take away. */
  messageTs?: string | undefined;
}
