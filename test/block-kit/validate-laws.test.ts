import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validateMessage, validateView } from '../../src/block-kit/validate.ts';
import { arbitraryMessage } from './arbitrary-message.ts';

type Objects = Record<string, unknown>[];

function objectsIn(value: unknown): Objects {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(objectsIn)];
}

/** The value with the n-th of its objects, counted from the outside in, changed. */
function changeObject(value: unknown, n: number, change: (object: object) => object): unknown {
  let left = n;
  return JSON.parse(JSON.stringify(value), function revive(_key, item: unknown) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    left -= 1;
    return left === -1 ? change(item) : item;
  });
}

const brokenMessage = arbitraryMessage.chain(({ text, blocks }) =>
  fc.record({
    text: fc.constant(text),
    blocks: fc
      .tuple(
        fc.nat({ max: objectsIn(blocks).length - 1 }),
        fc.constantFrom({ type: 'unknown' }, { type: 1 }, { unknown: true }, { constructor: 'a' }),
      )
      .map(([n, broken]) => changeObject(blocks, n, (object) => ({ ...object, ...broken }))),
  }),
);

it('takes every well-formed message', () => {
  fc.assert(
    fc.property(arbitraryMessage, (message) => {
      expect(validateMessage(message)).toEqual([]);
    }),
  );
});

it('refuses a message with one wrong type or unknown property at any depth', () => {
  fc.assert(
    fc.property(brokenMessage, (message) => {
      expect(validateMessage(message)[0]).toMatchObject({ code: 'invalid_blocks' });
    }),
  );
});

it('points at something that is in the payload, or below an object that lacks it', () => {
  fc.assert(
    fc.property(brokenMessage, (message) => {
      for (const { pointer } of validateMessage(message)) expect(at(message, pointer)).toBeDefined();
    }),
  );
});

it('reports on any JSON and throws on none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (text, blocks) => {
      expect(Array.isArray(validateMessage({ text, blocks }))).toBe(true);
      expect(validateView({ type: 'modal', title: text, blocks }).length).toBeGreaterThan(0);
    }),
  );
});

it('reports on JSON nested too deep for a recursive reader', () => {
  const deep: unknown = JSON.parse(`${'{"text":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
  const options = [{ text: deep, value: deep }];
  const blocks = [deep, { type: 'section', text: deep, accessory: { type: 'static_select', options } }];
  expect(validateMessage({ text: 'text', blocks })[0]).toMatchObject({ pointer: '/blocks/0' });
  expect(validateView({ type: 'home', blocks, private_metadata: deep })[0]).toMatchObject({
    code: 'invalid_arguments',
  });
});

function at(payload: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value: unknown, key) => Object(value)[key], payload);
}
