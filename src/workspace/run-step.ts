import type { Core } from './core.ts';
import { eventEnvelope } from './envelopes.ts';
import type { JsonObject } from './json.ts';
import { failed, type Outcome, outcomeOf } from './outcome.ts';
import { nextTs } from './state.ts';
import { parameterProblems, type StepDefinition, type StepParameter } from './step-executions.ts';

export interface StepUse {
  callbackId: string;
  inputs: JsonObject;
}

/** `executionId` names the step's run until the app has ended it. */
export type StepOutcome = Outcome & { executionId?: string };

const trouble = 'The step could not be run: the app did not respond.';

/** A workflow comes to a step of the app. Slack tells it whether it subscribed or not; no scope is needed. */
export async function runStep(core: Core, { callbackId, inputs }: StepUse): Promise<StepOutcome> {
  const step = core.steps.find((each) => each.callbackId === callbackId);
  if (step === undefined) return failed('function_not_found', 'There is no such step.');
  const [problem] = parameterProblems(step.inputs, inputs);
  if (problem !== undefined) return failed('parameter_validation_failed', problem);
  const id = `Fx${core.randomId()}`;
  core.state.executions.set(id, { id, step, kind: 'running' });
  const event = {
    type: 'function_executed',
    function: stepFields(core, step),
    inputs,
    function_execution_id: id,
    workflow_execution_id: `Wx${core.randomId()}`,
    event_ts: nextTs(core.state, core.now()),
    // Slack gives out one that lives as long as the step; here it is that of the bot.
    bot_access_token: core.tokens.bot,
  };
  const ack = await core.delivery.deliver(eventEnvelope(core, event));
  return { ...outcomeOf(ack, () => trouble), executionId: id };
}

function stepFields({ state }: Core, { callbackId, title, description, inputs, outputs }: StepDefinition) {
  return {
    id: `Fn${callbackId}`,
    callback_id: callbackId,
    title,
    description,
    type: 'app',
    input_parameters: inputs.map(parameterFields),
    output_parameters: outputs.map(parameterFields),
    app_id: state.app.id,
    date_created: 0,
    date_updated: 0,
    date_deleted: 0,
  };
}

function parameterFields({ isRequired, ...fields }: StepParameter): JsonObject {
  return { ...fields, is_required: isRequired };
}
