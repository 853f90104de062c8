const ABSOLUTE = /^(?:https?:\/\/[^/?#]|mailto:[^@\s]+@)/i;
/** What a URL may hold as it stands; `|`, `<`, `>` and quotes would end a link in Slack's own markup. */
const PLAIN_URL = /^[\w!#$%&'()*+,\-./:;=?@[\]~]+$/;
/** Longer addresses are refused or cut by clients. */
const MAX_URL_LENGTH = 2000;
/**
 * An address fit for a link, percent-encoded where needed; undefined for anything but http, https, mailto.
 */
export function absoluteLink(href) {
    if (!ABSOLUTE.test(href) || !URL.canParse(href))
        return undefined;
    const url = PLAIN_URL.test(href) ? href : new URL(href).href.replaceAll('|', '%7C');
    return url.length <= MAX_URL_LENGTH ? url : undefined;
}
