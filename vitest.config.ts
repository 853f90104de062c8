import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-setup.ts'],
    // No module of ours keeps state, so files may share the loaded modules: half of the time was their loading.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Room for a machine that does other work: nothing here is timed.
    testTimeout: 40_000,
  },
});
