import { button, byId, h } from './dom.js';
import { failureSentence, notice } from './notice.js';
import { sendText } from './send.js';

/** @import {Store} from './store.js' */

/**
 * What the app suggests to ask, above the composer of its direct message; a click sends it.
 *
 * @param {Store} store
 */
export function mountPrompts(store) {
  const slot = byId('prompts', HTMLElement);
  let shown = '';
  store.subscribe(({ state, channel, tab }) => {
    const isHere = channel.kind === 'im' && tab === 'messages' && state.prompts !== null;
    slot.hidden = !isHere;
    const signature = JSON.stringify(state.prompts);
    if (!state.prompts || signature === shown) return;
    shown = signature;
    const { title, prompts } = state.prompts;
    slot.replaceChildren(
      h('p', { class: 'prompts-title', id: 'prompts-title' }, title),
      h(
        'ul',
        { class: 'empty-suggestions', 'aria-labelledby': 'prompts-title' },
        ...prompts.map((prompt) =>
          h(
            'li',
            {},
            button({ class: 'suggestion' }, [prompt.title], () => send(store, prompt.message)),
          ),
        ),
      ),
    );
  });
}

/**
 * @param {Store} store
 * @param {string} message
 */
async function send(store, message) {
  const problem = await sendText(store, message);
  notice(problem === undefined ? '' : failureSentence({ message: problem }));
}
