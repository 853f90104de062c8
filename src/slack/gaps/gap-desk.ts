import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { personIn } from '../person-in.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { mayManage } from '../quiz/may-manage.ts';
import type { Stores } from '../stores.ts';
import { GAPS_TEXTS } from '../texts/gaps/gaps-texts.ts';

/** A manager at what was asked in vain. */
export interface GapDesk {
  asker: Asker;
  stores: Stores;
  deps: ListenerDeps;
}

/** The desk for who may manage, or what others are told; `guest` is for guests, where it is not about gaps. */
export async function openDesk(asker: Asker, deps: ListenerDeps, guest?: string): Promise<GapDesk | Page> {
  const texts = GAPS_TEXTS[asker.lang].gap;
  const may = mayManage(await personIn(asker, deps), deps.quizManagers);
  if (may === 'guest' && guest !== undefined) return plainMessage(guest);
  if (may !== 'yes') return plainMessage(texts.refused[may]);
  const stores = deps.stores();
  return stores ? { asker, stores, deps } : plainMessage(texts.unavailable);
}

export function isDesk(opened: GapDesk | Page): opened is GapDesk {
  return 'asker' in opened;
}

/** Answers who may manage with a page, and others with the reason. */
export async function showToManager(
  asker: Asker,
  deps: ListenerDeps,
  pageOf: (desk: GapDesk) => Promise<Page>,
): Promise<void> {
  const desk = await openDesk(asker, deps);
  await asker.reply.privately(isDesk(desk) ? await pageOf(desk) : desk);
}
