import { expect, test } from 'vitest';
import { readSteps } from '../support/workflow-step.ts';
import { startBot, startWorkspace, webClient } from '../support/workspace.ts';

const callbackId = 'search_answers';

test('a step of a workflow is ended once, with outputs that fit its definition', async () => {
  const workspace = await startWorkspace({ steps: await readSteps() });
  await startBot(workspace, (app) => app.function(callbackId, async () => undefined));
  expect(await workspace.act.runStep({ callbackId: 'other', inputs: {} })).toMatchObject({ kind: 'failed' });
  expect(await workspace.act.runStep({ callbackId, inputs: {} })).toMatchObject({
    error: 'parameter_validation_failed',
  });
  const { executionId: id = '' } = await workspace.act.runStep({ callbackId, inputs: { question: 'pods' } });
  expect(workspace.execution(id)).toMatchObject({ kind: 'running' });
  const { functions } = webClient(workspace);
  const complete = (executionId: string, outputs: Record<string, unknown>) =>
    functions.completeSuccess({ function_execution_id: executionId, outputs }).then(
      ({ ok }) => ok,
      ({ data }) => data.error,
    );
  expect(await complete('Fx0', { found: true })).toBe('function_execution_not_found');
  for (const outputs of [{}, { found: 'yes' }, { found: true, more: '' }]) {
    expect(await complete(id, outputs)).toBe('parameter_validation_failed');
  }
  expect(await complete(id, { found: false })).toBe(true);
  expect(await complete(id, { found: true })).toBe('execution_not_in_running_state');
  expect(workspace.execution(id)).toMatchObject({ kind: 'completed', outputs: { found: false } });
});
