const contentSecurityPolicy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
/** On every response; no header allows another origin anything. */
export const safetyHeaders = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
};
export function replyJson(response, status, body, headers = {}) {
    response.writeHead(status, {
        ...safetyHeaders,
        'content-type': 'application/json; charset=utf-8',
        ...headers,
    });
    response.end(JSON.stringify(body));
}
export function replyText(response, status, text) {
    response.writeHead(status, { ...safetyHeaders, 'content-type': 'text/plain; charset=utf-8' });
    response.end(text);
}
