import type { JsonObject } from './json.ts';

/** An input or an output of a custom step, as the app's manifest declares it. */
export interface StepParameter {
  name: string;
  /** `string`, `boolean`, `slack#/types/user_id`, … */
  type: string;
  title: string;
  description: string;
  isRequired: boolean;
}

/** A custom step as the app's manifest declares it under `functions`. */
export interface StepDefinition {
  callbackId: string;
  title: string;
  description: string;
  inputs: StepParameter[];
  outputs: StepParameter[];
}

/** A step of a workflow under way, or how the app ended it. */
export type StepExecution = { id: string; step: StepDefinition } & (
  | { kind: 'running' }
  | { kind: 'completed'; outputs: JsonObject }
  | { kind: 'failed'; error: string }
);

/** What is wrong with values for parameters, in Slack's words; empty where nothing is. */
export function parameterProblems(parameters: readonly StepParameter[], values: JsonObject): string[] {
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  return [
    ...unknown.map((name) => `[ERROR] unexpected parameter: ${name}`),
    ...parameters.flatMap(({ name, type, isRequired }) => {
      const value = values[name];
      if (value === undefined || value === null) {
        return isRequired ? [`[ERROR] missing required parameter: ${name}`] : [];
      }
      const isRight = typeof value === (type === 'boolean' ? 'boolean' : 'string');
      return isRight ? [] : [`[ERROR] parameter ${name} is not of type ${type}`];
    }),
  ];
}
