import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absent where no PostgreSQL was found. */
    postgresUrl: string | undefined;
  }
}

/** Part of the names of tests on PostgreSQL. */
const NAME = 'PostgreSQL';
const ADVICE =
  'install PostgreSQL (apt-get install postgresql, brew install postgresql), or set TEST_DATABASE_URL';

/** One server for all test files. Without one their tests are skipped, and the last line of the run says so. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let reason = 'none is installed';
  const server = await startPostgres().catch((error: Error) => {
    reason = error.message;
    return undefined;
  });
  if (!server && process.env.REQUIRE_POSTGRES === '1') {
    throw new Error(`REQUIRE_POSTGRES=1, but ${reason}; ${ADVICE}`);
  }
  project.provide('postgresUrl', server?.url);
  return async () => {
    await server?.stop();
    const count = skipped(project);
    if (!server && count > 0) {
      console.log(`WARNING: ${NAME} NOT TESTED (${count} tests skipped): ${reason}; ${ADVICE}`);
    }
  };
}

function skipped(project: TestProject): number {
  return project.vitest.state
    .getTestModules()
    .flatMap((module) => [...module.children.allTests('skipped')])
    .filter((test) => test.fullName.includes(NAME)).length;
}
