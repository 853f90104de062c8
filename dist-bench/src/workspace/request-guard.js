/**
 * Why a request is refused: it must name this machine and this port, so that no web page can reach the
 * workspace under a name of its own, and it must not come from a page of another origin.
 */
export function refusalOf(request, port) {
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!hosts.includes(request.headers.host ?? ''))
        return 'Unknown host';
    const { origin } = request.headers;
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
        return 'Foreign origin';
    return undefined;
}
