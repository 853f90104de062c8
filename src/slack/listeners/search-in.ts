import type { ModalView } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { Asked } from '../asked.ts';
import { type Page, pageOf } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { searchBlocks, searchView } from '../blocks/search-view.ts';
import type { Reader } from '../languages.ts';
import { modalReply } from '../modal-reply.ts';
import { SEARCH_TEXTS } from '../texts/search-texts.ts';
import { answerText } from './answer-text.ts';
import type { ListenerDeps } from './deps.ts';

/** A question typed into a search field. */
export interface Search extends Reader {
  typed: string;
  requestId: string;
}

/** Answers in the search modal: `showView` opens it, or puts the next view into it. Something is always shown. */
export async function searchIn(
  search: Search,
  deps: ListenerDeps,
  showView: (view: ModalView) => Promise<void>,
): Promise<void> {
  const { typed, ...reader } = search;
  const lang = await deps.langFor(reader, typed);
  let isShown = false;
  const show = async ({ blocks }: Page) => {
    await showView(searchView(lang, blocks, typed));
    isShown = true;
  };
  const asked: Asked = {
    ...reader,
    by: 'search',
    slackText: typed,
    // A modal is in no channel.
    channel: reader.user,
    reply: modalReply({ open: show, update: show }),
    send: async (page) => {
      await show(page);
      return undefined;
    },
    render: (answer) => rendered(answer, deps),
    buttons: [],
    isShared: false,
  };
  await answerText(asked, deps);
  if (!isShown) await show(plainMessage(SEARCH_TEXTS[lang].notAnswered));
}

function rendered(answer: Answer, { answerer, sourceBaseUrl }: ListenerDeps): Page {
  const related = answer.kind === 'found' ? answerer().related(answer.section, answer.lang) : [];
  return { ...pageOf([]), blocks: searchBlocks(answer, { sourceBaseUrl, related }) };
}
