import type { Ack } from './deliver.ts';

/** How what a person did ended; `message` is what Slack tells them, `ms` runs from envelope to acknowledgement. */
export type Outcome =
  | { kind: 'acked'; ms: number }
  | { kind: 'timeout'; ms: number; error: 'operation_timeout'; message: string }
  | { kind: 'failed'; error: string; message: string };

/** `posted`: done, and of no concern to the bot. */
export type PostOutcome = { kind: 'posted'; ts: string } | (Outcome & { ts: string });

/** `errors`: refused by the app or, where a required field is empty, by Slack itself; by block id. */
export type SubmitOutcome = Outcome | { kind: 'errors'; errors: Record<string, string> };

const clickMessages = {
  operation_timeout: 'The app did not respond in time. Please try again.',
  dispatch_failed: 'The app could not be reached. Please try again.',
};

export function failed(error: string, message: string): Outcome & { kind: 'failed' } {
  return { kind: 'failed', error, message };
}

/** The outcome for an ack, with `describe` putting Slack's error name into a sentence. */
export function outcomeOf(
  ack: Ack,
  describe: (error: keyof typeof clickMessages) => string = (error) => clickMessages[error],
): Outcome {
  switch (ack.kind) {
    case 'acked':
      return { kind: 'acked', ms: ack.ms };
    case 'timeout':
      return {
        kind: 'timeout',
        ms: ack.ms,
        error: 'operation_timeout',
        message: describe('operation_timeout'),
      };
    case 'failed':
      return failed('dispatch_failed', describe('dispatch_failed'));
    default:
      return ack satisfies never;
  }
}
