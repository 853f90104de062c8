/** What tells whether the bot does its work. Times are milliseconds of one clock that only runs forward. */
export interface Facts {
  /** The bank is served and Slack has answered once. */
  isStarted: boolean;
  isStopping: boolean;
  /** Open sockets, or whether requests are listened for. */
  slack: { kind: 'socket'; open: number } | { kind: 'http'; isListening: boolean };
  /** When the scheduler last looked, which writes to the database; null before the first time. */
  lookedAt: number | null;
  /** It could not the last time. */
  lookFailed: boolean;
  now: number;
}

/** A look every 15 s at the latest; after six that failed something is wrong. */
const LONGEST_SINCE_LOOK = 90_000;

/** Why the bot is not ready, in words for an operator; empty if it is. */
export function unreadyReasons({ isStarted, isStopping, slack, lookedAt, lookFailed, now }: Facts): string[] {
  if (!isStarted) return ['It is starting: the bank is not served, or Slack has not answered yet.'];
  const reasons: string[] = [];
  if (isStopping) reasons.push('It is stopping.');
  if (slack.kind === 'socket' && slack.open === 0) reasons.push('No socket to Slack is open.');
  if (slack.kind === 'http' && !slack.isListening) reasons.push('It does not listen for requests of Slack.');
  if (lookFailed) reasons.push('The database does not write, or cannot be reached; the log says why.');
  else if (lookedAt === null || now - lookedAt > LONGEST_SINCE_LOOK) {
    reasons.push(
      'The scheduler has not looked for 90 seconds: the database does not write, or cannot be reached.',
    );
  }
  return reasons;
}
