import { expect, test } from 'vitest';
import type { Person } from '../../../src/workspace/state.ts';
import { nextMessage, press } from '../../support/conversation.ts';
import { MORNING, startQuizBot } from '../../support/quiz-bot.ts';
import { alice, general, startWorkspace } from '../../support/workspace.ts';

const PEOPLE = 200;
const people = Array.from({ length: PEOPLE }, (_, index): Person => {
  const zone = { tz: 'Asia/Shanghai', tzLabel: 'China Standard Time', tzOffset: 28_800 };
  return { id: `U0P${index}`, handle: `p${index}`, name: `P ${index}`, locale: 'en-US', ...zone };
});

test('two hundred people answer at once: each gets a verdict, all are counted, and the message is changed rarely', async () => {
  const begun = Date.now();
  const running = await startWorkspace({ people, now: () => MORNING + Date.now() - begun });
  const { workspace, log } = await startQuizBot({}, { workspace: running });
  const where = { user: alice, channel: general };
  const command = (text: string) => () => workspace.act.runCommand({ ...where, command: '/k8s', text });
  await nextMessage(workspace, command('quiz on 09:30 Asia/Shanghai mon-fri'), where);
  await workspace.act.runCommand({ ...where, command: '/k8s', text: 'quiz now' });
  const question = await workspace.waitFor(() =>
    workspace.messages(general).find(({ text }) => text.startsWith('Extra question')),
  );

  const answered = new Set<string>();
  const stop = workspace.listen((change) => {
    if (change.kind !== 'message' || change.visibleTo === undefined) return;
    const text = workspace.message(general, change.ts)?.text ?? '';
    if (/^(?:Right!|Not quite)/.test(text)) answered.add(change.visibleTo);
  });
  const clicks = people.map(({ id }, index) =>
    press(workspace, question, index % 2 === 0 ? 'A' : 'B', { user: id, channel: general }),
  );
  const outcomes = await Promise.all(clicks);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['acked']));
  await workspace.waitFor(() => answered.size === PEOPLE, 30_000);
  stop();
  await workspace.waitFor(
    () => workspace.message(general, question.ts)?.text.includes(`${PEOPLE} people answered`),
    30_000,
  );
  const updates = workspace.calls.filter(({ method }) => method === 'chat.update');
  expect(updates.length).toBeLessThan(20);
  expect(log).toEqual([]);
});
