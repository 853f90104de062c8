import { expect, test } from 'vitest';
import { STEP_ID } from '../../src/slack/listeners/workflow-step.ts';
import type { JsonObject } from '../../src/workspace/json.ts';
import type { StepExecution } from '../../src/workspace/step-executions.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask } from '../support/conversation.ts';
import { until } from '../support/until.ts';
import { readStepManifest, readSteps } from '../support/workflow-step.ts';
import { bob, startWorkspace } from '../support/workspace.ts';

const database = { kind: 'sqlite', file: ':memory:' } as const;

async function start(config: Parameters<typeof startK8sBot>[0] = {}) {
  return startK8sBot(config, await startWorkspace({ steps: await readSteps() }));
}

/** Runs the step, and waits until the bot has ended it. */
async function run(workspace: Workspace, inputs: JsonObject): Promise<Ended> {
  const { kind, executionId = '' } = await workspace.act.runStep({ callbackId: STEP_ID, inputs });
  expect(kind).toBe('acked');
  return workspace.waitFor(() => {
    const execution = workspace.execution(executionId);
    return execution?.kind === 'running' ? undefined : execution;
  });
}

type Ended = Exclude<StepExecution, { kind: 'running' }>;

function outputs(ended: Ended): JsonObject {
  return ended.kind === 'completed' ? ended.outputs : { failed: ended.error };
}

test('a workflow is given the answer, with its source, in the language of the question', async () => {
  const { workspace, log } = await start({ database, sourceBaseUrl: 'https://example.com/bank/' });
  expect(outputs(await run(workspace, { question: 'what is a &lt;configmap&gt; <@U0BOB>?' }))).toEqual({
    found: true,
    title: expect.stringContaining('ConfigMap'),
    answer: expect.stringMatching(/^A Pod reads a \*ConfigMap\* [\s\S]*\n• `subPath` mount — no\n/),
    source: expect.stringMatching(/^https:\/\/example\.com\/bank\/config\.en\.md#/),
  });
  const chinese = outputs(await run(workspace, { question: 'configmap', language: '中文' }));
  expect(chinese).toMatchObject({ found: true, source: expect.stringContaining('config.zh.md') });
  await ask(workspace, '/k8s lang zh', { user: bob });
  expect(outputs(await run(workspace, { question: 'what is a configmap', user: bob }))).toEqual(chinese);
  expect(log).toEqual([]);
});

test('that nothing was found is no error, and shows among what was asked in vain', async () => {
  const { workspace, log } = await start({ database });
  const none = outputs(await run(workspace, { question: 'how do I bake bread?' }));
  expect(none).toMatchObject({
    found: false,
    title: '',
    answer: expect.stringMatching(/^I have no answer to that/),
    source: '',
  });
  expect(outputs(await run(workspace, { question: '  ' }))).toMatchObject({
    found: false,
    answer: 'I was given no question, so I searched for nothing.',
  });
  await until(async () => (await ask(workspace, '/k8s gaps')).message.text.includes('how do I bake bread?'));
  expect(log).toEqual([]);
});

test('a step that fails says so in one plain sentence', async () => {
  const { workspace, log } = await start();
  workspace.faults.api('functions.completeSuccess', { kind: 'error', name: 'parameter_validation_failed' });
  expect(await run(workspace, { question: '什么是 configmap' })).toMatchObject({
    kind: 'failed',
    error: '我这边出了问题，没能完成搜索。请重新运行工作流程。',
  });
  await until(async () => log.length > 0);
  expect(log).toEqual(['A listener failed']);
});

test('the main manifests do without it, so that they install on every plan', async () => {
  const { settings, functions } = await readStepManifest();
  expect(Object.keys(functions)).toEqual([STEP_ID]);
  expect(settings).toMatchObject({ org_deploy_enabled: true, function_runtime: 'remote' });
  for (const [name, { name: own }] of Object.values(functions).flatMap((step) =>
    Object.entries({ ...step.input_parameters, ...step.output_parameters }),
  )) {
    expect(own).toBe(name);
  }
});
