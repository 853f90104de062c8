import type { Surface } from './limits.ts';
import type { PayloadProblem } from './problem.ts';

/** One walk over a payload: what it found, and what it must remember on the way. */
export interface Check {
  readonly surface: Surface;
  /** Slack's error name for a wrong structure on this surface. */
  readonly code: string;
  readonly problems: PayloadProblem[];
  readonly blockIds: Set<string>;
  /** The `action_id`s of the block that is being read. */
  actionIds: Set<string>;
  /** Whether an element has the focus already. */
  focused: boolean;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function startCheck(surface: Surface): Check {
  return {
    surface,
    code: surface === 'message' ? 'invalid_blocks' : 'invalid_arguments',
    problems: [],
    blockIds: new Set(),
    actionIds: new Set(),
    focused: false,
  };
}

export function report(check: Check, pointer: string, message: string): void {
  check.problems.push({ code: check.code, pointer, message });
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
