import type { Nap } from '../../src/quiz/posting/nap.ts';

/** A nap by a clock of a simulation. */
export function createVirtualNap(time: { after(milliseconds: number, action: () => void): void }): Nap {
  let wakeUp: (() => void) | undefined;
  let isAwake = false;
  return {
    async sleep(milliseconds) {
      if (!isAwake) {
        await new Promise<void>((resolve) => {
          wakeUp = resolve;
          time.after(milliseconds, resolve);
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
