/**
 * Runs a task once at a time: calls during a run cause exactly one more run after it.
 *
 * @param {() => Promise<void>} task
 * @returns {() => Promise<void>}
 */
export function coalesce(task) {
  /** @type {Promise<void> | undefined} */
  let running;
  let isStale = false;
  const run = async () => {
    do {
      isStale = false;
      await task();
    } while (isStale);
  };
  return () => {
    isStale = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
