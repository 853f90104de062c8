import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldLimits, leastLengths } from '../../src/block-kit/limits.ts';
import { missingFields } from '../../src/block-kit/missing-fields.ts';
import { shapes } from '../../src/block-kit/shapes.ts';
import { structure } from '../../src/block-kit/structure.generated.ts';
import type { Field } from '../../src/block-kit/structure.ts';

const tool = 'tools/block-kit-structure';
const hasTool = existsSync(`${tool}/node_modules/typescript`);
if (!hasTool) console.log(`Skipped: structure.generated.ts is current (run npm ci in ${tool} to check it)`);

function namesIn(field: Field): readonly string[] {
  if (field.kind === 'object') return field.of;
  return field.kind === 'list' ? namesIn(field.items) : [];
}

describe('structure', () => {
  it.runIf(hasTool)('is what the tool writes for the installed @slack/types', () => {
    const written = execFileSync(process.execPath, [`${tool}/generate.js`, '--print'], { encoding: 'utf8' });
    expect(readFileSync('src/block-kit/structure.generated.ts', 'utf8')).toBe(written);
  });

  it('was written from the version of @slack/types that package.json names', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [firstLine] = readFileSync('src/block-kit/structure.generated.ts', 'utf8').split('\n');
    expect(firstLine).toContain(`@slack/types ${devDependencies['@slack/types']}.`);
  });

  it('names no shape that it lacks', () => {
    const named = Object.values(structure).flatMap((shape) => Object.values(shape).flatMap(namesIn));
    expect(named.filter((name) => !shapes.has(name))).toEqual([]);
  });

  it('tells every shape of a union apart by its type', () => {
    const unions = Object.values(structure).flatMap((shape) => Object.values(shape).map(namesIn));
    for (const names of unions.filter(({ length }) => length > 1)) {
      const types = names.map((name) => shapes.get(name)?.type);
      expect(types).not.toContain(undefined);
      expect(new Set(types).size).toBe(names.length);
    }
  });

  it('has every field that the hand-written limits name', () => {
    const fields = Object.entries(fieldLimits).flatMap(([shape, limits]) =>
      Object.keys(limits).map((field) => [shape, field] as const),
    );
    expect(fields.filter(([shape, field]) => structure[shape]?.[field] === undefined)).toEqual([]);
    const known = new Set(Object.values(structure).flatMap(Object.keys));
    expect(Object.keys(leastLengths).filter((field) => !known.has(field))).toEqual([]);
  });

  it('lacks every field of the table of missing fields', () => {
    const fields = Object.entries(missingFields).flatMap(([shape, missing]) =>
      Object.keys(missing).filter((field) => structure[shape]?.[field] !== undefined),
    );
    expect(fields).toEqual([]);
    expect(Object.keys(missingFields).filter((shape) => structure[shape] === undefined)).toEqual([]);
  });
});
