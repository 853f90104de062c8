import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { suggestView } from '../blocks/suggestions/suggest-view.ts';
import { suggestButtonMessage, suggestionsMessage } from '../blocks/suggestions/suggestions-message.ts';
import type { GapDesk } from '../gaps/gap-desk.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { personIn } from '../person-in.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';

/** `quiz suggest`, and its button: the modal for members. */
export async function openSuggest(asker: Asker, deps: ListenerDeps): Promise<void> {
  const { client, lang, reply, triggerId, channelId } = asker;
  const { kind } = await personIn(asker, deps);
  if (kind === 'guest' || kind === 'stranger') {
    return reply.privately(plainMessage(QUIZ_TEXTS[lang].suggestion.guest));
  }
  if (triggerId === undefined) return reply.privately(suggestButtonMessage(lang));
  await client.views.open({ trigger_id: triggerId, view: suggestView(channelId, lang) });
}

/** `quiz suggestions`: what waits for a manager. */
export async function suggestionsPage({ asker, stores, deps }: GapDesk): Promise<Page> {
  const { teamId, lang } = asker;
  const waiting = await stores.suggestions.waiting(teamId);
  return suggestionsMessage(waiting, lang, (id) => deps.answerer().section(id, lang)?.title);
}
