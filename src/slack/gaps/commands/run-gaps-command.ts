import type { GapsCommand } from '../../../gaps/typed/parse-gaps-command.ts';
import type { Page } from '../../blocks/paginate.ts';
import { commandMessage } from '../../blocks/plain-message.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import type { Asker } from '../../quiz/commands/asker.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { type GapDesk, showToManager } from '../gap-desk.ts';
import { gapsPage } from './gaps-page.ts';
import { removeDigest, setDigest } from './set-digest.ts';

/** Does what a manager wants by `gaps …`; only the manager sees the answer. */
export async function runGapsCommand(command: GapsCommand, asker: Asker, deps: ListenerDeps): Promise<void> {
  await showToManager(asker, deps, (desk) => pageOf(command, desk));
  if (command.kind === 'digest') (await deps.quiz())?.wake();
}

async function pageOf(command: GapsCommand, desk: GapDesk): Promise<Page> {
  switch (command.kind) {
    case 'board':
      return gapsPage(0, desk);
    case 'digest':
      return setDigest(command.channelId, desk);
    case 'digest-off':
      return removeDigest(desk);
    case 'digest-how':
      return commandMessage(GAPS_TEXTS[desk.asker.lang].digest.usage);
  }
}
