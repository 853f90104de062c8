import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { WorkspaceOptions } from '../workspace/workspace.ts';

const schema = z.object({
  features: z.object({
    shortcuts: z.array(
      z.object({
        type: z.enum(['global', 'message']),
        name: z.string(),
        callback_id: z.string(),
        description: z.string(),
      }),
    ),
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string() }),
    ),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/** What the app asks Slack for, so that the local workspace grants just that. */
export async function readManifest(): Promise<
  Pick<WorkspaceOptions, 'commands' | 'shortcuts' | 'scopes' | 'events'>
> {
  const text = await readFile(new URL('../../manifest.yml', import.meta.url), 'utf8');
  const { features, oauth_config: oauth, settings } = schema.parse(parse(text));
  return {
    commands: features.slash_commands.map(({ command, description, usage_hint: usageHint }) => {
      return { command, description, usageHint };
    }),
    shortcuts: features.shortcuts.map(({ callback_id: callbackId, ...shortcut }) => ({
      ...shortcut,
      callbackId,
    })),
    scopes: oauth.scopes.bot,
    events: settings.event_subscriptions.bot_events,
  };
}
