import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Gap } from '../../gaps/gap-board.ts';
import { draftMessage } from '../blocks/gaps/draft-message.ts';
import { draftView } from '../blocks/gaps/draft-view.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { GAP_ACTION_IDS } from '../gap-action-ids.ts';
import { decodeDraft, decodeGap, decodeMore } from '../gap-value.ts';
import { aliasMenu } from '../gaps/alias-menu.ts';
import { gapOfQuestion, gapsPage } from '../gaps/commands/gaps-page.ts';
import { draftGap } from '../gaps/draft-gap.ts';
import { type GapDesk, isDesk, openDesk } from '../gaps/gap-desk.ts';
import { GAPS_TEXTS } from '../texts/gaps/gaps-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';
import { readQuizClick } from './quiz-click.ts';

type Act = (carried: string | undefined, desk: GapDesk) => Promise<void>;

/** The buttons of what was asked in vain; each looks again whether the person may. */
export function registerGapButtons(app: App, deps: ListenerDeps): void {
  const acts: Record<string, Act> = {
    [GAP_ACTION_IDS.more]: turnPage,
    [GAP_ACTION_IDS.draft]: withGap(draft),
    [GAP_ACTION_IDS.same]: withGap(openAlias),
    [GAP_ACTION_IDS.dismiss]: withGap(dismiss),
    [GAP_ACTION_IDS.write]: openDraft,
  };
  for (const [id, act] of Object.entries(acts)) {
    app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
      const { asker, carried } = await readQuizClick(args, deps);
      const desk = await openDesk(asker, deps);
      return isDesk(desk) ? act(carried, desk) : asker.reply.privately(desk);
    });
  }
}

/** Reads which gap a button is about, and says so if it is settled. */
function withGap(act: (gap: Gap, page: number, desk: GapDesk) => Promise<void>): Act {
  return async (carried, desk) => {
    const { reply, lang } = desk.asker;
    const value = decodeGap(carried);
    if (!value) return reply.privately(plainMessage(TEXTS[lang].outdatedButton));
    const gap = await gapOfQuestion(value.gap, desk);
    if (!gap) return reply.privately(plainMessage(GAPS_TEXTS[lang].gap.gone));
    return act(gap, value.page, desk);
  };
}

async function turnPage(carried: string | undefined, desk: GapDesk): Promise<void> {
  await desk.asker.reply.replacing(await gapsPage(decodeMore(carried)?.page ?? 0, desk));
}

async function dismiss(gap: Gap, page: number, desk: GapDesk): Promise<void> {
  await desk.stores.gaps.settle(desk.asker.teamId, gap.questionIds, 'dismissed');
  await desk.asker.reply.replacing(await gapsPage(page, desk));
}

async function draft(gap: Gap, page: number, desk: GapDesk): Promise<void> {
  const { reply, lang } = desk.asker;
  await reply.privately(draftMessage(await draftGap(gap, desk), desk.deps.additionUse, lang));
  await reply.replacing(await gapsPage(page, desk));
}

async function openAlias(gap: Gap, _page: number, desk: GapDesk): Promise<void> {
  const { client, triggerId = '' } = desk.asker;
  await client.views.open({ trigger_id: triggerId, view: aliasMenu(gap, desk) });
}

async function openDraft(carried: string | undefined, { asker, stores }: GapDesk): Promise<void> {
  const { client, triggerId = '', channelId, teamId, lang, reply } = asker;
  const found = await stores.additions.draft(teamId, decodeDraft(carried)?.draft ?? '');
  if (!found) return reply.privately(plainMessage(TEXTS[lang].outdatedButton));
  await client.views.open({ trigger_id: triggerId, view: draftView(found, channelId, lang) });
}
