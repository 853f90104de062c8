import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { suggestionNotices } from '../../gaps/suggestion-notices.ts';
import type { QuizItem } from '../../knowledge/quiz-item.ts';
import { slug } from '../../knowledge/slug.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { menuValues } from '../blocks/quiz/menu-values.ts';
import { blockOfPath, readSuggestView } from '../blocks/suggestions/read-suggest-view.ts';
import { REFUSE_BLOCK, refuseView } from '../blocks/suggestions/suggestions-message.ts';
import { type GapDesk, isDesk, openDesk } from '../gaps/gap-desk.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { managersOf } from '../quiz/managers-of.ts';
import type { Stores } from '../stores.ts';
import { SUGGESTION_ACTION_IDS, SUGGESTION_VIEW_IDS } from '../suggestion-action-ids.ts';
import { decodeSuggestion, decodeSuggestionView } from '../suggestion-value.ts';
import { decideSuggestion } from '../suggestions/decide-suggestion.ts';
import { openSuggest, suggestionsPage } from '../suggestions/suggest.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import type { ListenerDeps } from './deps.ts';
import { readQuizClick } from './quiz-click.ts';
import { viewAsker } from './view-asker.ts';

type Act = (item: string, desk: GapDesk) => Promise<unknown>;

/** Members suggest quiz items, managers accept or refuse them. */
export function registerSuggestions(app: App, deps: ListenerDeps): void {
  const onClick = (id: string, act: (asker: Asker, carried: string | undefined) => Promise<unknown>) =>
    app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
      const { asker, carried } = await readQuizClick(args, deps);
      await act(asker, carried);
    });
  const asManager = (act: Act) => async (asker: Asker, carried: string | undefined) => {
    const desk = await openDesk(asker, deps);
    const item = decodeSuggestion(carried)?.item;
    if (!isDesk(desk)) return asker.reply.privately(desk);
    return item === undefined ? sayGone(asker) : act(item, desk);
  };
  onClick(SUGGESTION_ACTION_IDS.open, (asker) => openSuggest(asker, deps));
  onClick(SUGGESTION_ACTION_IDS.accept, asManager(accept));
  onClick(SUGGESTION_ACTION_IDS.refuse, asManager(openRefuse));
  registerSuggestView(app, deps);
  registerRefuseView(app, deps);
}

function registerSuggestView(app: App, deps: ListenerDeps): void {
  app.view(SUGGESTION_VIEW_IDS.suggest, async ({ ack, view, body, client }) => {
    const channel = decodeSuggestionView(view.private_metadata)?.channel ?? body.user.id;
    const asker = await viewAsker({ ack, body, view, client }, channel, deps);
    const texts = QUIZ_TEXTS[asker.lang].suggestion;
    const entryOf = (words: string) => {
      const answer = words.trim() ? deps.answerer().answer(words, asker.lang) : undefined;
      return answer?.kind === 'found' ? answer.section.entryId : '';
    };
    const read = readSuggestView(view.state.values, `suggested-${slug(view.id)}`, entryOf);
    if (read.kind === 'wrong') {
      return ack({ response_action: 'errors', errors: { [blockOfPath(read.path)]: texts.wrong } });
    }
    const stores = deps.stores();
    if (!stores) return asker.reply.privately(plainMessage(QUIZ_TEXTS[asker.lang].command.unavailable));
    await suggest(read.item, asker, stores, deps);
    return asker.reply.privately(plainMessage(texts.thanks));
  });
}

/** Those who decide hear of it by the quiz's own posts; without a quiz it waits all the same. */
async function suggest(item: QuizItem, asker: Asker, stores: Stores, deps: ListenerDeps): Promise<void> {
  const { teamId, channelId, userId } = asker;
  const quiz = await deps.quiz();
  const told = quiz ? await managersOf({ teamId, channelId }, quiz, deps) : [];
  const now = quiz ? await quiz.subscriptions.now() : 0;
  const notices = suggestionNotices({ teamId, channelId, itemId: item.id }, told, now);
  await stores.suggestions.suggest(teamId, item, userId, notices);
  quiz?.wake();
}

function registerRefuseView(app: App, deps: ListenerDeps): void {
  app.view(SUGGESTION_VIEW_IDS.refuse, async ({ ack, view, body, client }) => {
    await ack();
    const metadata = decodeSuggestionView(view.private_metadata);
    const channel = metadata?.channel ?? body.user.id;
    // The list that comes next has buttons with modals of their own.
    const reply = deps.reply(client, { user: body.user.id, channel });
    const asker = { ...(await viewAsker({ ack, body, view, client }, channel, deps)), reply };
    const desk = await openDesk(asker, deps);
    if (!isDesk(desk)) return asker.reply.privately(desk);
    const reason = menuValues(view.state.values).get(REFUSE_BLOCK)?.text.trim() ?? '';
    if (!(await decideSuggestion(metadata?.item ?? '', { kind: 'refused', reason }, desk))) {
      return sayGone(asker);
    }
    return asker.reply.privately(await suggestionsPage(desk));
  });
}

async function accept(item: string, desk: GapDesk): Promise<void> {
  if (!(await decideSuggestion(item, { kind: 'accepted' }, desk))) return sayGone(desk.asker);
  return desk.asker.reply.replacing(await suggestionsPage(desk));
}

async function openRefuse(item: string, { asker }: GapDesk): Promise<void> {
  const { client, triggerId = '', channelId, lang } = asker;
  await client.views.open({ trigger_id: triggerId, view: refuseView(item, channelId, lang) });
}

function sayGone({ reply, lang }: Asker): Promise<void> {
  return reply.privately(plainMessage(QUIZ_TEXTS[lang].suggestion.gone));
}
