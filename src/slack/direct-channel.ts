/** A direct message with the bot has a channel id of its own kind. */
export function isDirectChannel(channel: string): boolean {
  return channel.startsWith('D');
}
