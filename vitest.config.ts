import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-setup.ts'],
    // Room for a machine that does other work: nothing here is timed.
    testTimeout: 40_000,
  },
});
