import type { AdditionStore, Additions } from './addition-store.ts';

export interface WatchOptions {
  store: AdditionStore;
  teamId: string;
  onAdditions(additions: Additions): void;
}

/** A task that hands on what a workspace adds, once and after each change by whatever replica. */
export function watchAdditions({ store, teamId, onAdditions }: WatchOptions): () => Promise<void> {
  let seen = 0;
  return async () => {
    // Read first: a change meanwhile is handed on again the next time.
    const revision = await store.revision(teamId);
    if (revision === seen) return;
    onAdditions(await store.all(teamId));
    seen = revision;
  };
}

/** The store of a replica that looks at once after a change of its own. */
export function wakeAfterChanges(store: AdditionStore, wake: () => void): AdditionStore {
  return {
    ...store,
    addAlias: (...change) => store.addAlias(...change).then(wake),
    saveDraft: (...change) => store.saveDraft(...change).then(wake),
  };
}
