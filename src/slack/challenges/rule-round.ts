import { choiceOrder } from '../../quiz/round/choice-order.ts';
import type { Round } from '../../quiz/round/round.ts';
import { shownChoices } from '../../quiz/round/shown-choices.ts';
import type { Ruling } from '../../quiz/standings/ruling.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { langsOf, said } from '../blocks/quiz/langs.ts';
import type { GapDesk } from '../gaps/gap-desk.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import { challengesPage } from './challenges-page.ts';

/** A manager decides about a round: scores follow at once, and its thread says so. */
export async function ruleRound(roundId: string, ruling: Ruling, desk: GapDesk, quiz: Quiz): Promise<void> {
  const { teamId, userId, lang, reply, client } = desk.asker;
  const texts = QUIZ_TEXTS[lang].challenge;
  const round = await quiz.rounds.round(roundId);
  if (!round || round.teamId !== teamId) return reply.privately(plainMessage(texts.gone));
  if (!(await desk.stores.challenges.rule({ teamId, roundId }, ruling, userId))) {
    return reply.privately(plainMessage(texts.alreadyRuled));
  }
  const { channelId: channel, messageTs } = round;
  const place = { user: userId, channel, threadTs: messageTs ?? undefined };
  await desk.deps.reply(client, place).inThread([plainMessage(ruledSentence(round, ruling))]);
  await reply.replacing(await challengesPage(desk, quiz));
}

function ruledSentence({ id, item, language }: Round, ruling: Ruling): string {
  const choices = item?.choices ?? [];
  const index = ruling.kind === 'also-right' ? ruling.choice : -1;
  const shown = shownChoices(choices, choiceOrder(id, choices.length)).find(
    (choice) => choice.index === index,
  );
  return said(langsOf(language), ({ challenge }) => challenge.ruled[ruling.kind](shown?.letter ?? '')).join(
    '\n',
  );
}
