import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import { isObject, type JsonObject } from '../json.ts';
import { parameterProblems, type StepExecution } from '../step-executions.ts';
import { type ApiArgs, type ApiMethods, jsonArg, requireArg } from './method.ts';

/** How an app ends a step of a workflow: with its outputs, or with a sentence for whoever runs the workflow. */
export const functionMethods: ApiMethods = {
  'functions.completeSuccess': { token: 'bot', scopes: [], run: completeSuccess },
  'functions.completeError': { token: 'bot', scopes: [], run: completeError },
};

function completeSuccess(core: Core, args: ApiArgs): JsonObject {
  const { id, step } = runningStep(core, args);
  const outputs = jsonArg(args, 'outputs');
  if (!isObject(outputs)) throw new ApiError('invalid_arguments');
  const messages = parameterProblems(step.outputs, outputs);
  if (messages.length > 0)
    throw new ApiError('parameter_validation_failed', { response_metadata: { messages } });
  return end(core, { id, step, kind: 'completed', outputs });
}

function completeError(core: Core, args: ApiArgs): JsonObject {
  const { id, step } = runningStep(core, args);
  return end(core, { id, step, kind: 'failed', error: requireArg(args, 'error') });
}

function runningStep({ state }: Core, args: ApiArgs): StepExecution {
  const execution = state.executions.get(requireArg(args, 'function_execution_id'));
  if (execution === undefined) throw new ApiError('function_execution_not_found');
  if (execution.kind !== 'running') throw new ApiError('execution_not_in_running_state');
  return execution;
}

function end({ state, changes }: Core, execution: StepExecution): JsonObject {
  state.executions.set(execution.id, execution);
  changes.tell({ kind: 'state' });
  return {};
}
