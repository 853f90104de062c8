import { ApiError } from '../api-error.js';
/** `apps.connections.open`, for the app-level token; refused where the app gets its payloads by HTTP. */
export function socketMethods(sockets) {
    return {
        'apps.connections.open': {
            token: 'app',
            scopes: [],
            run: ({ baseUrl }) => {
                if (sockets === undefined)
                    throw new ApiError('forbidden_team');
                const url = new URL(`/link?ticket=${sockets.issueTicket()}`, baseUrl());
                url.protocol = 'ws:';
                return { url: url.href };
            },
        },
    };
}
