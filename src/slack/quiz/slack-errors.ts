import { webApi } from '@slack/bolt';

/** Errors of Slack's Web API by what is to be done about them (docs of chat.postMessage). */

/** Part of the call may have succeeded, as the docs warn. */
export const IN_DOUBT_ERRORS: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

export const RATE_LIMIT_ERRORS: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited']);

/** Surely not posted, and it passes. */
export const LATER_ERRORS: ReadonlySet<string> = new Set(['team_added_to_org', 'message_limit_exceeded']);

/** This channel takes no posts of the bot. */
export const CHANNEL_ERRORS: ReadonlySet<string> = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'ekm_access_denied',
  'access_denied',
  'no_permission',
  'team_access_not_granted',
  'user_not_found',
  'cannot_dm_bot',
  'messages_tab_disabled',
]);

/** The whole installation is dead. */
export const WORKSPACE_ERRORS: ReadonlySet<string> = new Set([
  'account_inactive',
  'token_revoked',
  'token_expired',
  'invalid_auth',
  'not_authed',
  'org_login_required',
  'accesslimited',
  'missing_scope',
  'not_allowed_token_type',
]);

/** Slack's code of an error, or undefined for one that is not Slack's. */
export function slackErrorOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}
