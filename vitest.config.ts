import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Each in a process of its own: the request ids of a bot that ran before would slow their promises by half or more. */
const BUSY = [
  'test/quiz/posting/**/*.test.ts',
  'test/slack/quiz/two-hundred-people.test.ts',
  'test/{chaos,operations}/**/*.test.ts',
];

// A project does not take the mode of the command line by itself: without it the long forms of tests ran as short ones.
export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ['test/support/postgres-setup.ts'],
    maxWorkers: availableParallelism(),
    // Room for a machine that does other work: nothing here is timed.
    testTimeout: 40_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, mode, test: { name: 'busy', include: BUSY, isolate: true } },
      // No module of ours keeps state, so files may share the loaded modules: half of the time was their loading.
      {
        extends: true,
        mode,
        test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: BUSY, isolate: false },
      },
    ],
  },
}));
