import { expect, inject, test } from 'vitest';
import { startK8sBot } from '../../support/bot.ts';
import { ask, buttonNames, press } from '../../support/conversation.ts';
import { postgresPlace } from '../../support/engines.ts';
import { saidInModal, submit } from '../../support/submit.ts';
import { until } from '../../support/until.ts';

/** Two replicas look at what the other added every half minute. */
const UPKEEP_MS = 30_000;

test.skipIf(!inject('postgresUrl'))(
  'an alias that one replica takes is known to the other within half a minute',
  async () => {
    const { url } = await postgresPlace(inject('postgresUrl') ?? '');
    // A workspace of the same team each, so that it is certain which replica is asked.
    const [one, other] = await Promise.all(
      [1, 2].map(() => startK8sBot({ database: { kind: 'postgres', url } })),
    );
    if (!one || !other) throw new Error('Two bots were to start');
    await ask(one.workspace, '/k8s install karpenter');
    let { message: board } = await ask(one.workspace, '/k8s gaps');
    // What was asked is noted after its answer.
    await until(async () => {
      board = (await ask(one.workspace, '/k8s gaps')).message;
      return buttonNames(board).includes('Same as …');
    });
    await press(one.workspace, board, 'Same as …');
    const alias = { gap_alias: 'install karpenter' };
    await submit(one.workspace, { ...alias, gap_search: 'configmap' });
    await submit(one.workspace, { ...alias, gap_search: '', gap_entry: { choose: 'configmap' } });
    await saidInModal(one.workspace, 'Saved: “install karpenter” is the same as “');
    const before = await ask(other.workspace, '/k8s install karpenter');
    expect(before.message.text).toMatch(/^I have no answer to that/);
    other.workspace.clock.advance(UPKEEP_MS);
    await until(async () =>
      (await ask(other.workspace, '/k8s install karpenter')).message.text.includes('ConfigMap'),
    );
    expect([...one.log, ...other.log]).toEqual([]);
  },
);
