import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const packages: Record<string, Locked> = lock.packages;

it('the lock file holds the binaries of every platform, or macOS and Windows could not install', () => {
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !packages[`node_modules/${name}`]?.integrity);
  expect(missing).toEqual([]);
});

it('the lock file names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});

it('undici is 7, the last that runs on Node 20', () => {
  expect(packages['node_modules/undici']?.version).toMatch(/^7\./);
});
