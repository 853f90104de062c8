/** Every scope of the manifest, and whether the bot is one without it; a test holds both equal. */
export const SCOPES = {
  'app_mentions:read': 'required',
  'assistant:write': 'optional',
  'chat:write': 'required',
  commands: 'required',
  'im:history': 'required',
  'channels:history': 'optional',
  'channels:read': 'optional',
  'groups:history': 'optional',
  'groups:read': 'optional',
  'im:write': 'optional',
  'users:read': 'optional',
} as const satisfies Record<string, 'required' | 'optional'>;

export type Scope = keyof typeof SCOPES;

/** In the manifest's order. */
export function missingScopes(granted: readonly string[]): Scope[] {
  return (Object.keys(SCOPES) as Scope[]).filter((scope) => !granted.includes(scope));
}
