import { WebSocket } from 'ws';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { webClient } from './workspace.ts';

/** What comes over a Socket Mode connection. */
export interface Frame {
  type: string;
  envelope_id?: string;
  reason?: string;
  num_connections?: number;
  retry_attempt?: number;
  retry_reason?: string;
  accepts_response_payload?: boolean;
  payload?: { event_id?: string; command?: string; response_url?: string; event?: Record<string, unknown> };
}

/** A bare Socket Mode connection that keeps every frame and acknowledges nothing by itself. */
export async function connectSocket(workspace: Workspace): Promise<{ socket: WebSocket; frames: Frame[] }> {
  const { url = '' } = await webClient(workspace, workspace.appToken).apps.connections.open({});
  const socket = new WebSocket(url);
  const frames: Frame[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      frames.push(JSON.parse(String(data)) as Frame);
      resolve();
    });
  });
  return { socket, frames };
}
