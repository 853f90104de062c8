import type { Lang } from '../../knowledge/entry.ts';
import type { Asked } from '../asked.ts';
import { sectionPiece } from '../blocks/list-pieces.ts';
import { type Page, pageOf } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { type ChannelLanguage, langsOf } from '../blocks/quiz/langs.ts';
import { personName } from '../blocks/quiz/person-name.ts';
import type { ChannelMode } from '../channel-mode.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { isNoMember } from '../send.ts';
import { admissionTexts } from '../texts/admission-texts.ts';

/** Who changes a channel, and where. */
export interface Changer extends Pick<Asked, 'teamId' | 'user' | 'channel' | 'client'> {
  lang: Lang;
}

/** Tells the channel, in its language, who changed what the bot answers there. */
export async function announceMode(mode: ChannelMode, changer: Changer, deps: ListenerDeps): Promise<void> {
  const { client, user, channel, lang, teamId } = changer;
  const quiz = await deps.quiz();
  const subscription = await quiz?.subscriptions.ofChannel(teamId, channel);
  const { name } = await deps.person(client, user);
  const reply = deps.reply(client, { user, channel });
  try {
    await reply.inThread([modeMessage(mode, name ?? undefined, subscription?.settings.language ?? lang)]);
  } catch (error) {
    if (!isNoMember(error)) throw error;
    await reply.privately(plainMessage(admissionTexts[lang].absent));
  }
}

function modeMessage(mode: ChannelMode, by: string | undefined, language: ChannelLanguage): Page {
  return pageOf(
    langsOf(language).map((lang) => {
      const texts = admissionTexts[lang];
      return sectionPiece([{ text: texts.changed(mode, personName(by, texts.somebody)) }]);
    }),
  );
}
