import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder in which the bots of one test file keep the index of their bank: only the first has to make it. */
export function sharedIndexDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'k8s-qa-index-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
