/** Where a channel stands on its way through the eligible items. */
export interface Lap {
  /** Ids that were used since the lap began. */
  used: ReadonlySet<string>;
  /** Every id that was ever used, each once, by its latest use; oldest first. */
  byLatestUse: readonly string[];
}

/**
 * Follows a channel's history, oldest first. A lap ends when one comes again that it had already. An id that
 * comes in late (a new item, a topic that was added) joins the lap under way, so it is not asked again and
 * again to catch up. Ids that are not eligible now are passed over.
 */
export function currentLap(history: readonly string[], eligible: ReadonlySet<string>): Lap {
  let used = new Set<string>();
  const latest = new Set<string>();
  for (const id of history) {
    if (!eligible.has(id)) continue;
    if (used.has(id)) used = new Set();
    used.add(id);
    latest.delete(id);
    latest.add(id);
  }
  return { used, byLatestUse: [...latest] };
}
