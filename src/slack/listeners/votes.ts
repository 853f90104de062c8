import type { App } from '@slack/bolt';
import type { RelatedEntry } from '../../answer/answer.ts';
import { ackQuietly } from '../ack.ts';
import { ACTION_IDS, NOTE_VIEW_ID } from '../action-ids.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { noteErrors, noteThanksView, noteView, notItMessage, readNote } from '../blocks/vote-messages.ts';
import { decodeValue, type InteractionValue } from '../interaction-value.ts';
import { footTexts } from '../texts/foot-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import { type Act, registerAnswerActions } from './answer-action.ts';
import { showThanks } from './answer-buttons.ts';
import type { ListenerDeps } from './deps.ts';

const MOST_ALTERNATIVES = 3;

/** What people think of answers, and what they were looking for. */
export function registerVotes(app: App, deps: ListenerDeps): void {
  const vote = castVote(deps);
  const acts: [keyof typeof ACTION_IDS, Act][] = [
    ['vote', vote],
    ['helpful', vote],
    ['notIt', vote],
    ['tell', openNote],
  ];
  registerAnswerActions(
    app,
    acts.map(([name, act]) => [ACTION_IDS[name], act] as const),
    deps,
  );
  app.view(NOTE_VIEW_ID, async ({ ack, view, body, logger }) => {
    const value = decodeValue(view.private_metadata);
    const lang = value?.lang ?? 'en';
    const note = readNote(view.state.values);
    const vote = { teamId: body.team?.id ?? '', user: body.user.id, vote: 'down' } as const;
    try {
      if (value?.answer && note) await deps.votes.vote({ ...vote, questionId: value.answer, note });
    } catch (error) {
      logger.error(error);
      return ack({ response_action: 'errors', errors: noteErrors(lang) });
    }
    await ackQuietly(() => ack({ response_action: 'update', view: noteThanksView(lang) }), logger);
  });
}

/** The vote first; then thanks, or what else it may have been. */
function castVote(deps: ListenerDeps): Act {
  return async (click, value) => {
    const { answer: questionId, vote, lang } = value;
    if (questionId === undefined || vote === undefined) {
      return click.reply.privately(plainMessage(TEXTS[lang].outdatedButton));
    }
    const { teamId, user, viewId, triggerId, client } = click;
    try {
      await deps.votes.vote({ teamId, questionId, user, vote });
    } catch (error) {
      click.logger.error(error);
      return click.reply.privately(plainMessage(footTexts[lang].notSaved));
    }
    deps.observer.vote(vote);
    if (viewId === undefined) {
      const page =
        vote === 'up' ? plainMessage(footTexts[lang].thanks) : notItMessage(alternatives(value, deps), value);
      return click.reply.privately(page);
    }
    if (vote === 'up') return showThanks(click, value, deps);
    await client.views.push({ trigger_id: triggerId, view: noteView(value) });
  };
}

const openNote: Act = async ({ client, triggerId }, value) => {
  await client.views.open({ trigger_id: triggerId, view: noteView(value) });
};

/** What the question may have meant as well; where nothing was asked, what the entry points to. */
function alternatives({ id, lang, query }: InteractionValue, deps: ListenerDeps): RelatedEntry[] {
  const answerer = deps.answerer();
  const found = query ? answerer.answerEntry(id, lang, query) : undefined;
  const others = found?.kind === 'found' ? found.alternatives : [];
  const section = answerer.section(id, lang);
  const related = section ? answerer.related(section, lang) : [];
  const byId = new Map([...others, ...related].map((entry) => [entry.id, entry]));
  byId.delete(id);
  return [...byId.values()].slice(0, MOST_ALTERNATIVES);
}
