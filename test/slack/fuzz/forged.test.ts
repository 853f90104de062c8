import { expect, it } from 'vitest';
import { createFeed } from './feed.ts';
import { startFuzzedBot } from './slack.ts';

/** What `String` and `Number` throw on. */
const NO_TEXT = { toString: null, valueOf: null };

it('a mention with times and a text that are none fails no listener', async () => {
  const { receiver, feed } = createFeed();
  const { core, logged } = await startFuzzedBot({ receiver });
  const mention = {
    type: 'app_mention',
    user: 'U0ALICE',
    channel: 'C0GENERAL',
    ts: '1790000000.000100',
    text: `<@${core.state.bot.userId}> probes`,
  };
  for (const forged of [
    { edited: { ts: NO_TEXT, user: 'U0ALICE' } },
    { edited: { ts: '1790000001.0', user: 'U0ALICE' }, ts: NO_TEXT },
    { text: NO_TEXT },
  ]) {
    const event = { ...mention, ...forged };
    expect(await feed({ type: 'event_callback', team_id: core.state.team.id, event })).toBe(1);
  }
  expect(logged).toEqual([]);
});
