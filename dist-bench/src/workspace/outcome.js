const clickMessages = {
    operation_timeout: 'The app did not respond in time. Please try again.',
    dispatch_failed: 'The app could not be reached. Please try again.',
};
export function failed(error, message) {
    return { kind: 'failed', error, message };
}
/** The outcome for an ack, with `describe` putting Slack's error name into a sentence. */
export function outcomeOf(ack, describe = (error) => clickMessages[error]) {
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
            return ack;
    }
}
