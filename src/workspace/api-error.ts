import type { PayloadProblem } from '../block-kit/problem.ts';
import type { JsonObject } from './json.ts';

/** A refusal in Slack's words: the name of the error, and what else stands in the response. */
export class ApiError extends Error {
  override name = 'ApiError' as const;
  readonly code: string;
  readonly details: JsonObject;
  constructor(code: string, details: JsonObject = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Refuses a payload with the validator's findings, written as Slack writes them. */
export function refuseProblems(problems: PayloadProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const messages = problems.map((each) => `[ERROR] ${each.message} [json-pointer:${each.pointer}]`);
  throw new ApiError(first.code, { response_metadata: { messages } });
}
