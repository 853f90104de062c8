import { maxResponseUrls, responseUrlLifetime, responseUrlUses } from './limits.js';
export function createResponseUrls(now, randomId) {
    const urls = new Map();
    return {
        issue(target) {
            const id = randomId();
            urls.set(id, { target, issuedAt: now(), uses: 0 });
            for (const oldest of urls.keys()) {
                if (urls.size <= maxResponseUrls)
                    break;
                urls.delete(oldest);
            }
            return id;
        },
        use(id) {
            const url = urls.get(id);
            if (url === undefined)
                return { kind: 'refused', error: 'invalid_url' };
            if (now() - url.issuedAt > responseUrlLifetime)
                return { kind: 'refused', error: 'expired_url' };
            if (url.uses >= responseUrlUses)
                return { kind: 'refused', error: 'used_url' };
            url.uses += 1;
            return { kind: 'valid', target: url.target };
        },
    };
}
