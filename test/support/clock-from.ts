import type { Workspace } from '../../src/workspace/workspace.ts';

/** A clock that shows `start` now and runs on: tests with dates of their own go on working when those are long past. */
export function clockFrom(start: number): () => number {
  const begun = Date.now();
  return () => start + Date.now() - begun;
}

/** How far a workspace's clock is ahead of the real one, in milliseconds; negative where it is behind. */
export function aheadOf({ clock }: Workspace): number {
  return clock.now() - Date.now();
}
