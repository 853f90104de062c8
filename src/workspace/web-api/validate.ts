import type { PayloadProblem } from '../../block-kit/problem.ts';
import { validateMessage, validateView } from '../../block-kit/validate.ts';
import { ApiError } from '../api-error.ts';
import { isObject, type JsonObject } from '../json.ts';
import { type ApiArgs, type ApiMethods, jsonArg } from './method.ts';

/** Slack's own check of payloads; needs neither token nor scope. */
export const validateMethods: ApiMethods = {
  'blocks.validate': { token: 'none', scopes: [], run: (_core, args) => validate(args) },
};

function validate(args: ApiArgs): JsonObject {
  const given = ['blocks', 'message', 'view'].filter((key) => args[key] !== undefined);
  if (given.length !== 1) throw new ApiError('invalid_arguments');
  const problems = problemsOf(args);
  if (problems.length > 0) throw new ApiError('invalid_blocks', { errors: problems });
  return { errors: [] };
}

function problemsOf(args: ApiArgs): PayloadProblem[] {
  const [message, view] = [jsonArg(args, 'message'), jsonArg(args, 'view')];
  if (view !== undefined) return validateView(view);
  if (isObject(message)) return validateMessage(message, { method: 'post' });
  return validateMessage({ text: 'blocks only', blocks: jsonArg(args, 'blocks') }, { method: 'post' });
}
