import type { ShortcutDefinition } from './core.ts';

/** What the app declares unless told otherwise; a method beyond these scopes is answered with missing_scope. */
export const defaultScopes = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'im:history',
  'users:read',
  'channels:read',
  'groups:read',
  'assistant:write',
];

export const defaultEvents = [
  'app_home_opened',
  'app_mention',
  'message.im',
  'app_uninstalled',
  'tokens_revoked',
  'member_joined_channel',
  'member_left_channel',
  'channel_left',
  'channel_archive',
  'channel_unarchive',
  'group_left',
  'group_archive',
  'group_unarchive',
];

export const defaultShortcuts: ShortcutDefinition[] = [
  { type: 'global', name: 'Ask', callbackId: 'ask_question', description: 'Searches' },
  { type: 'message', name: 'Answer this', callbackId: 'answer_message', description: 'Answers a message' },
];

export const defaultCommands = [
  { command: '/k8s', description: 'Answers Kubernetes questions', usageHint: '<question> | help' },
];
