import type { Instant } from '../calendar/zone-clock.ts';
import type { Nap } from './nap.ts';
import { nextWake, type WakePorts } from './next-wake.ts';
import type { PostLine } from './post-line.ts';

export interface NextDuePorts extends WakePorts {
  createNap(): Nap;
  timing: { tick: number };
}

/** What is due is posted in a fraction of a second, or it waits for something that no waiting here brings. */
const LOOK_EVERY_MS = 20;
const MOST_LOOKS = 250;

/** When something is due next, once what is due by now is done; a tick from now if that takes too long. */
export async function nextDue(
  line: Pick<PostLine, 'isIdle'>,
  wake: () => void,
  ports: NextDuePorts,
): Promise<Instant | null> {
  const nap = ports.createNap();
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const wakeAt = await nextWake(ports);
    const isLater = wakeAt === null || wakeAt > (await ports.plans.now());
    if (isLater && line.isIdle()) return wakeAt;
    wake();
    await nap.sleep(LOOK_EVERY_MS);
  }
  return (await ports.plans.now()) + ports.timing.tick;
}
