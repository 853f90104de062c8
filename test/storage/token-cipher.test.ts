import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeyRing } from '../../src/storage/read-key-ring.ts';
import { createTokenCipher, SealedTextError } from '../../src/storage/token-cipher.ts';

const first = { id: 'k1', key: randomBytes(32) };
const second = { id: 'k2', key: randomBytes(32) };
const cipher = createTokenCipher([first]);

test('what was sealed opens for its owner, and looks different each time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, owner) => {
      const sealed = cipher.seal(text, owner);
      expect(cipher.open(sealed, owner)).toBe(text);
      expect(cipher.seal(text, owner)).not.toBe(sealed);
    }),
  );
});

test('it opens for no other owner: a text that was moved to another row is refused', () => {
  const sealed = cipher.seal('xoxb-secret', 'T1');
  expect(() => cipher.open(sealed, 'T2')).toThrow(SealedTextError);
});

test('a changed character is refused, wherever it stands', () => {
  const sealed = cipher.seal('xoxb-secret', 'T1');
  fc.assert(
    fc.property(
      fc.nat({ max: sealed.length - 1 }),
      fc.constantFrom('A', 'z', '.', '0'),
      (index, character) => {
        const changed = sealed.slice(0, index) + character + sealed.slice(index + 1);
        fc.pre(
          changed !== sealed &&
            Buffer.from(changed, 'base64url').compare(Buffer.from(sealed, 'base64url')) !== 0,
        );
        expect(() => cipher.open(changed, 'T1')).toThrow(SealedTextError);
      },
    ),
  );
});

test('a new key seals, and the one before goes on opening until it is taken out of the ring', () => {
  const sealed = cipher.seal('xoxb-secret', 'T1');
  const rotated = createTokenCipher([second, first]);
  expect(rotated.open(sealed, 'T1')).toBe('xoxb-secret');
  expect(rotated.isOld(sealed)).toBe(true);
  expect(rotated.isOld(rotated.seal('xoxb-secret', 'T1'))).toBe(false);
  expect(() => createTokenCipher([second]).open(sealed, 'T1')).toThrow(SealedTextError);
});

test('the error says nothing of what was sealed', () => {
  const sealed = cipher.seal('xoxb-secret', 'T1');
  try {
    cipher.open(sealed, 'T2');
  } catch (error) {
    expect(String(error)).not.toContain('xoxb');
    expect(String(error)).toContain('TOKEN_ENCRYPTION_KEY');
  }
});

test.each([
  ['', 'nothing'],
  ['k1', 'no key'],
  ['k1:short', 'a short key'],
  [`k1:${first.key.toString('base64')},k1:${second.key.toString('base64')}`, 'an id twice'],
  [`${first.key.toString('base64')}`, 'a key without an id'],
])('%s is no ring: %s', (text) => {
  expect(readKeyRing(text)).toBeUndefined();
});

test('a ring is read in its order', () => {
  const text = `k2:${second.key.toString('base64')}, k1:${first.key.toString('base64')}`;
  expect(readKeyRing(text)).toEqual([second, first]);
});
