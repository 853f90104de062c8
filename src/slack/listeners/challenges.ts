import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { challengeNotices } from '../../quiz/challenge/challenge-notices.ts';
import type { Round } from '../../quiz/round/round.ts';
import type { Ruling } from '../../quiz/standings/ruling.ts';
import { challengeView, REASON_BLOCK } from '../blocks/challenges/challenge-view.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { menuValues } from '../blocks/quiz/menu-values.ts';
import { ACCEPT_ACTION, CHALLENGE_ACTION_IDS, CHALLENGE_VIEW_ID } from '../challenge-action-ids.ts';
import { type ChallengeValue, decodeChallenge } from '../challenge-value.ts';
import { ruleRound } from '../challenges/rule-round.ts';
import { isDesk, openDesk } from '../gaps/gap-desk.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { managersOf } from '../quiz/managers-of.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import type { ListenerDeps } from './deps.ts';
import { readQuizClick } from './quiz-click.ts';
import { viewAsker } from './view-asker.ts';

const RULINGS: readonly [id: string | RegExp, ruling: (value: ChallengeValue) => Ruling][] = [
  [CHALLENGE_ACTION_IDS.void, () => ({ kind: 'void' })],
  [CHALLENGE_ACTION_IDS.stands, () => ({ kind: 'stands' })],
  [ACCEPT_ACTION, ({ choice = 0 }) => ({ kind: 'also-right', choice })],
];

/** Somebody disagrees with a revealed round, and a manager decides. */
export function registerChallenges(app: App, deps: ListenerDeps): void {
  const opening = { type: 'block_actions', action_id: CHALLENGE_ACTION_IDS.open } as const;
  app.action<BlockAction<ButtonAction>>(opening, async (args) => {
    const { asker, carried } = await readQuizClick(args, deps);
    const round = await roundOf(decodeChallenge(carried), asker, deps);
    if (!round) return sayGone(asker);
    const view = challengeView(round.id, asker.lang);
    await asker.client.views.open({ trigger_id: asker.triggerId ?? '', view });
  });
  app.view(CHALLENGE_VIEW_ID, async ({ ack, view, body, client }) => {
    const asker = await viewAsker({ ack, body, view, client }, body.user.id, deps);
    const round = await roundOf(decodeChallenge(view.private_metadata), asker, deps);
    if (!round) return sayGone(asker);
    const reason = menuValues(view.state.values).get(REASON_BLOCK)?.text.trim() ?? '';
    return challenge(round, reason, asker, deps);
  });
  for (const [id, rulingOf] of RULINGS) registerRuling(app, id, rulingOf, deps);
}

function registerRuling(
  app: App,
  id: string | RegExp,
  rulingOf: (value: ChallengeValue) => Ruling,
  deps: ListenerDeps,
): void {
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
    const { asker, carried } = await readQuizClick(args, deps);
    const value = decodeChallenge(carried);
    const [desk, quiz] = [await openDesk(asker, deps), await deps.quiz()];
    if (!isDesk(desk)) return asker.reply.privately(desk);
    if (!quiz || !value) return sayGone(asker);
    return ruleRound(value.round, rulingOf(value), desk, quiz);
  });
}

/** A revealed round of the person's workspace. */
async function roundOf(value: ChallengeValue | undefined, { teamId }: Asker, deps: ListenerDeps) {
  const round = value && (await (await deps.quiz())?.rounds.round(value.round));
  return round && round.teamId === teamId && round.revealedAt !== null ? round : undefined;
}

async function challenge(round: Round, reason: string, asker: Asker, deps: ListenerDeps): Promise<void> {
  const { teamId, userId, lang, reply } = asker;
  const texts = QUIZ_TEXTS[lang].challenge;
  const [stores, quiz] = [deps.stores(), await deps.quiz()];
  if (!stores || !quiz || !reason) return sayGone(asker);
  const told = await managersOf({ teamId, channelId: round.channelId }, quiz, deps);
  const notices = challengeNotices(round, told, await stores.challenges.now());
  const outcome = await stores.challenges.add({ teamId, roundId: round.id, userId, reason }, notices);
  quiz.wake();
  const sentences = { added: texts.thanks, again: texts.again, ruled: texts.alreadyRuled };
  return reply.privately(plainMessage(sentences[outcome]));
}

function sayGone({ reply, lang }: Asker): Promise<void> {
  return reply.privately(plainMessage(QUIZ_TEXTS[lang].challenge.gone));
}
