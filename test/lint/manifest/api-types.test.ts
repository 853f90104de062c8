import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addedFields } from '../../../src/lint/manifest/added-fields.ts';
import { apiTypes } from '../../../src/lint/manifest/api-types.generated.ts';
import { readNotation, type Shape } from '../../../src/lint/manifest/api-types.ts';

const tool = 'tools/kubernetes-api-types';
const generated = 'src/lint/manifest/api-types.generated.ts';
const hasTool = existsSync(`${tool}/node_modules/kubernetes-models`);
if (!hasTool) console.log(`Skipped: api-types.generated.ts is current (run npm ci in ${tool} to check it)`);

function typesIn(shape: Shape): string[] {
  switch (shape.kind) {
    case 'object':
      return [shape.type];
    case 'list':
      return typesIn(shape.items);
    case 'map':
      return typesIn(shape.values);
    case 'scalar':
    case 'words':
      return [];
    default:
      return shape satisfies never;
  }
}

describe('apiTypes', () => {
  it.runIf(hasTool)('are what the tool writes for the installed packages', () => {
    const written = execFileSync(process.execPath, [`${tool}/generate.js`, '--print'], { encoding: 'utf8' });
    expect(readFileSync(generated, 'utf8')).toBe(written);
  });

  it('name no type that they lack', () => {
    const fields = [...Object.values(apiTypes.types), ...Object.values(addedFields)].flatMap(Object.values);
    const named = [
      ...Object.values(apiTypes.kinds),
      ...fields.flatMap((text) => typesIn(readNotation(text).shape)),
    ];
    expect(named.filter((name) => apiTypes.types[name] === undefined)).toEqual([]);
  });

  it('have every type to which fields are added', () => {
    expect(Object.keys(addedFields).filter((name) => apiTypes.types[name] === undefined)).toEqual([]);
  });

  it('read the notation of a field', () => {
    expect(readNotation('![{quantity}]')).toEqual({
      required: true,
      shape: { kind: 'list', items: { kind: 'map', values: { kind: 'scalar', scalar: 'quantity' } } },
    });
  });
});
