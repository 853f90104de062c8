/** Acknowledges; a socket that was recycled meanwhile makes an ack fail, which must not stop the answer. */
export async function ackQuietly(ack, logger) {
    try {
        await ack();
    }
    catch (error) {
        logger.warn(`An ack came too late for its socket: ${error}`);
    }
}
