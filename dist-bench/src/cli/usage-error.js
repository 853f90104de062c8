/** Wrong words on the command line; the message says what is right. */
export class UsageError extends Error {
    name = 'UsageError';
}
