import { webApi } from '@slack/bolt';
/** The bot could not start; the message tells the operator what to do. */
export class StartError extends Error {
    name = 'StartError';
}
const ADVICE = {
    invalid_auth: 'Slack does not know this token. Copy it again from the app settings.',
    not_authed: 'Slack got no token. Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN.',
    token_revoked: 'The token was revoked. Reinstall the app and copy the new token.',
    token_expired: 'The token has expired. Reinstall the app and copy the new token.',
    account_inactive: 'The app was removed from the workspace. Reinstall it.',
    not_allowed_token_type: 'This is the wrong kind of token: xoxb- for the bot, xapp- for the app.',
    missing_scope: 'The app token needs the scope connections:write (Basic Information, App-Level Tokens).',
};
/** Turns Slack's refusal of a start into a sentence; `what` is the variable that was used. */
export function startError(error, what, apiUrl) {
    if (error instanceof webApi.WebAPIPlatformError) {
        const code = error.data.error;
        return new StartError(`${what}: ${ADVICE[code] ?? 'Slack refused it.'} (${code})`, { cause: error });
    }
    if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError) {
        return new StartError(`Slack cannot be reached at ${apiUrl}: ${reasonOf(error)}`, { cause: error });
    }
    const message = error instanceof Error ? error.message : String(error);
    return new StartError(`The connection to Slack could not be started: ${message}`, { cause: error });
}
function reasonOf(error) {
    if (error instanceof webApi.WebAPIHTTPError)
        return `it answered ${error.statusCode}`;
    const { cause } = error.original;
    return cause instanceof Error && cause.message ? cause.message : error.original.message;
}
