import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key of the ring: its id stands before each text that was sealed with it. */
export interface CipherKey {
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

/** The current key first. */
export type KeyRing = readonly [CipherKey, ...CipherKey[]];

/** What was sealed cannot be opened: another key, another owner, or changed. It never says which. */
export class SealedTextError extends Error {
  override name = 'SealedTextError' as const;
  constructor(options?: ErrorOptions) {
    super('A stored token cannot be opened. Is its key still in TOKEN_ENCRYPTION_KEY?', options);
  }
}

export interface TokenCipher {
  /** `owner` is bound to the text: sealed for one workspace it opens for no other. */
  seal(text: string, owner: string): string;
  /** Throws `SealedTextError`. */
  open(sealed: string, owner: string): string;
  /** True for a text that an older key of the ring sealed. */
  isOld(sealed: string): boolean;
}

const ALGORITHM = 'aes-256-gcm';
/** The length that NIST SP 800-38D recommends for GCM. */
const NONCE_BYTES = 12;

/** Seals with the first key of the ring and opens with each of them, so that a key can be replaced. */
export function createTokenCipher(ring: KeyRing): TokenCipher {
  const [current] = ring;
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, current.key, nonce).setAAD(boundTo(current.id, owner));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [
        current.id,
        ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url')),
      ].join('.');
    },
    open(sealed, owner) {
      const [id = '', ...parts] = sealed.split('.');
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      const found = ring.find((key) => key.id === id);
      if (!found || !nonce || !tag || !body) throw new SealedTextError();
      try {
        const decipher = createDecipheriv(ALGORITHM, found.key, nonce, { authTagLength: 16 });
        decipher.setAAD(boundTo(id, owner)).setAuthTag(tag);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch (error) {
        throw new SealedTextError({ cause: error });
      }
    },
    isOld: (sealed) => sealed.slice(0, sealed.indexOf('.')) !== current.id,
  };
}

function boundTo(keyId: string, owner: string): Buffer {
  return Buffer.from(JSON.stringify([keyId, owner]));
}
