import { onTestFinished } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Chance } from '../support/seeded-chance.ts';
import { FAULTS, faultOf } from './faults.ts';
import type { Fleet } from './fleet.ts';
import type { ChaosPlace } from './places.ts';

export interface DisasterOptions {
  workspace: Workspace;
  fleet: Fleet;
  chance: Chance;
  kill: number;
  trouble: ChaosPlace['trouble'];
}

/** How likely each follows a request, so that a slow machine sees as many as a fast one. */
const BREAK_SOCKET = 0.02;
const TROUBLE = 0.04;
/** Right after a request has arrived is when a death does most harm, but not the only time. */
const LONGEST_RESPITE_MS = 300;

/** Faults of Slack and of the database, broken sockets and killed processes, until `end`. */
export function startDisasters({ workspace, fleet, chance, kill, trouble }: DisasterOptions) {
  const troubles = new Set<Promise<void>>();
  let count = 0;
  let faults = 0;
  for (const method of Object.keys(FAULTS)) {
    workspace.faults.choose(method, () => {
      strike();
      const fault = faultOf(method, chance);
      if (fault) faults++;
      return fault;
    });
  }
  onTestFinished(() => workspace.faults.clear());

  function strike(): void {
    if (chance.happens(kill)) soon(fleet.killOne);
    if (chance.happens(BREAK_SOCKET)) soon(() => workspace.faults.drop({ sockets: 'one' }));
    if (!chance.happens(TROUBLE) || troubles.size > 0) return;
    count++;
    const running = trouble(chance).finally(() => troubles.delete(running));
    troubles.add(running);
  }

  function soon(action: () => void): void {
    const respite = chance.happens(0.5) ? 0 : chance.between(0, LONGEST_RESPITE_MS);
    setTimeout(action, respite);
  }

  return {
    async end() {
      workspace.faults.clear();
      await Promise.all(troubles);
      return { faults, troubles: count };
    },
  };
}
