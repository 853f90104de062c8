import type { AdditionStore, Additions } from './addition-store.ts';
import type { SuggestionStore } from './suggestion-store.ts';
import { NO_ADDITIONS } from './with-additions.ts';

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

/** The same for every workspace that ever changed something; what is gone of one is handed on as nothing. */
export function watchEachTeam(
  store: AdditionStore,
  onAdditions: (teamId: string, additions: Additions) => void,
): () => Promise<void> {
  const watched = new Map<string, () => Promise<void>>();
  return async () => {
    const teams = await store.teams();
    for (const gone of [...watched.keys()].filter((teamId) => !teams.includes(teamId))) {
      watched.delete(gone);
      onAdditions(gone, NO_ADDITIONS);
    }
    for (const teamId of teams) {
      const look =
        watched.get(teamId) ??
        watchAdditions({ store, teamId, onAdditions: (additions) => onAdditions(teamId, additions) });
      watched.set(teamId, look);
      await look();
    }
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

/** The same for suggestions: an accepted one joins what the workspace adds. */
export function wakeAfterDecisions(store: SuggestionStore, wake: () => void): SuggestionStore {
  return {
    ...store,
    async decide(...decision) {
      const decided = await store.decide(...decision);
      wake();
      return decided;
    },
  };
}
