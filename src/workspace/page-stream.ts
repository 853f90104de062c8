import type { ServerResponse } from 'node:http';
import type { Change } from './changes.ts';
import type { Core } from './core.ts';
import { streamPingInterval } from './limits.ts';
import { safetyHeaders } from './replies.ts';

/** Server-Sent Events for one person's page: what changed, without the content. */
export function streamChanges(core: Core, response: ServerResponse, user: string): void {
  response.writeHead(200, { ...safetyHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(': connected\n\n');
  const stop = core.changes.listen((change) => {
    const told = changeFor(core, change, user);
    if (told !== undefined) response.write(`event: change\ndata: ${JSON.stringify(told)}\n\n`);
  });
  const pings = setInterval(() => response.write(': ping\n\n'), streamPingInterval);
  response.on('close', () => {
    clearInterval(pings);
    stop();
  });
}

/** What a person hears of a change; nothing of other people's direct and ephemeral messages and modals. */
function changeFor(core: Core, change: Change, user: string): Record<string, string> | undefined {
  switch (change.kind) {
    case 'message': {
      const isMember = core.state.channels.get(change.channel)?.members.has(user) ?? false;
      const isForOther = change.visibleTo !== undefined && change.visibleTo !== user;
      return isMember && !isForOther ? { kind: 'message', channel: change.channel } : undefined;
    }
    case 'view':
      return change.user === user ? { kind: 'view' } : undefined;
    case 'clock':
    case 'state':
      return { kind: change.kind };
    default:
      return change satisfies never;
  }
}
