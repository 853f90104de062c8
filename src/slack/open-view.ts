import type { webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';

/** Where a modal is asked for: a modal that is open already stays below the new one. */
export interface Opener {
  client: webApi.WebClient;
  triggerId: string;
  viewId?: string | undefined;
}

export async function openView({ client, triggerId, viewId }: Opener, view: ModalView): Promise<void> {
  if (viewId) await client.views.push({ trigger_id: triggerId, view });
  else await client.views.open({ trigger_id: triggerId, view });
}
