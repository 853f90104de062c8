import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { StepDefinition, StepParameter } from '../../src/workspace/step-executions.ts';

const FILE = new URL('../../manifest.workflow-step.yml', import.meta.url);

interface ParameterYaml {
  name: string;
  type: string;
  title: string;
  description: string;
  is_required: boolean;
}

interface StepYaml {
  title: string;
  description: string;
  input_parameters: Record<string, ParameterYaml>;
  output_parameters: Record<string, ParameterYaml>;
}

/** The manifest of the workflow step as it stands. */
export async function readStepManifest(): Promise<{
  settings: Record<string, unknown>;
  functions: Record<string, StepYaml>;
}> {
  return parse(await readFile(FILE, 'utf8'));
}

/** Its steps as the local workspace takes them. */
export async function readSteps(): Promise<StepDefinition[]> {
  const { functions } = await readStepManifest();
  return Object.entries(functions).map(([callbackId, step]) => ({
    callbackId,
    title: step.title,
    description: step.description,
    inputs: parameters(step.input_parameters),
    outputs: parameters(step.output_parameters),
  }));
}

function parameters(yaml: Record<string, ParameterYaml>): StepParameter[] {
  return Object.values(yaml).map(({ is_required: isRequired, ...parameter }) => ({
    ...parameter,
    isRequired,
  }));
}
