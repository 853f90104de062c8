import { nextDigestAt } from '../../../gaps/digest.ts';
import type { Page } from '../../blocks/paginate.ts';
import { plainMessage } from '../../blocks/plain-message.ts';
import { channelToken, linkedPage, linkedPiece } from '../../blocks/quiz/channel-links.ts';
import { isMember } from '../../quiz/commands/is-member.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { shownMoment } from '../../texts/quiz/dates.ts';
import type { GapDesk } from '../gap-desk.ts';

/** `gaps digest #channel`: by the clock and in the language of who sets it. */
export async function setDigest(channelId: string, { asker, stores, deps }: GapDesk): Promise<Page> {
  const { teamId, userId, lang, client } = asker;
  if (!(await isMember(client, channelId))) {
    const absent = GAPS_TEXTS[lang].digest.absent(channelToken(channelId));
    return linkedPage([linkedPiece(absent, channelId)], [channelId]);
  }
  const zone = (await deps.person(client, userId)).zone ?? 'UTC';
  const nextDueAt = nextDigestAt(zone, await stores.digests.now());
  await stores.digests.save({ teamId, channelId, lang, zone, nextDueAt, changedBy: userId });
  const when = `${shownMoment(nextDueAt, zone, lang)} (${zone})`;
  const sentence = GAPS_TEXTS[lang].digest.on(channelToken(channelId), when);
  return linkedPage([linkedPiece(sentence, channelId)], [channelId]);
}

/** `gaps digest off`. */
export async function removeDigest({ asker, stores }: GapDesk): Promise<Page> {
  const texts = GAPS_TEXTS[asker.lang].digest;
  return plainMessage((await stores.digests.remove(asker.teamId)) ? texts.off : texts.alreadyOff);
}
