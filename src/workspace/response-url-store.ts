import { maxResponseUrls, responseUrlLifetime, responseUrlUses } from './limits.ts';

/** What a response_url answers to: a command, or a click on a message. */
export interface ResponseUrlTarget {
  channel: string;
  user: string;
  /** The clicked message. */
  ts?: string;
}

type ResponseUrlUse =
  | { kind: 'valid'; target: ResponseUrlTarget }
  | { kind: 'refused'; error: 'invalid_url' | 'expired_url' | 'used_url' };

/** Response URLs: five uses within 30 minutes, which a moved clock does not shorten. */
export interface ResponseUrls {
  /** Returns the id that ends the URL. */
  issue(target: ResponseUrlTarget): string;
  use(id: string): ResponseUrlUse;
}

export function createResponseUrls(monotonic: () => number, randomId: () => string): ResponseUrls {
  const urls = new Map<string, { target: ResponseUrlTarget; issuedAt: number; uses: number }>();
  return {
    issue(target) {
      const id = randomId();
      urls.set(id, { target, issuedAt: monotonic(), uses: 0 });
      for (const oldest of urls.keys()) {
        if (urls.size <= maxResponseUrls) break;
        urls.delete(oldest);
      }
      return id;
    },
    use(id) {
      const url = urls.get(id);
      if (url === undefined) return { kind: 'refused', error: 'invalid_url' };
      if (monotonic() - url.issuedAt > responseUrlLifetime) return { kind: 'refused', error: 'expired_url' };
      if (url.uses >= responseUrlUses) return { kind: 'refused', error: 'used_url' };
      url.uses += 1;
      return { kind: 'valid', target: url.target };
    },
  };
}
