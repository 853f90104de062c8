/** A sleep that can be cut short. */
export interface Nap {
  /** Ends after so many milliseconds, or by `wake`, also by one that came since the last sleep. */
  sleep(milliseconds: number): Promise<void>;
  wake(): void;
}

/** By a timer that does not keep the process alive. */
export function createNap(): Nap {
  let wakeUp: (() => void) | undefined;
  let isAwake = false;
  return {
    async sleep(milliseconds) {
      if (!isAwake) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          timer.unref();
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wakeUp = undefined;
      isAwake = false;
    },
    wake() {
      isAwake = true;
      wakeUp?.();
    },
  };
}
