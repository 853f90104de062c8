import { askConfirm } from './confirm.js';
import { button, h } from './dom.js';
import { icon } from './icons.js';
import { editableText } from './mrkdwn.js';
import { failureSentence, notice } from './notice.js';
import { messageShortcuts } from './shortcuts.js';
import { fitHeight, isComposing } from './text-field.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */
/** @import {Message} from './types.js' */

/**
 * @typedef {object} Workplace Where a message is worked on.
 * @property {Store} store
 * @property {'channel' | 'thread'} place
 */

/**
 * Reply, edit and delete: shown while the pointer or the focus is in the message.
 *
 * @param {Message} message
 * @param {Workplace} workplace
 */
export function messageTools(message, { store, place }) {
  if (message.ephemeral || message.subtype) return null;
  const { me } = store.snapshot;
  const isOwn = message.user === me.id;
  const root = message.threadTs ?? message.ts;
  const tools = [
    place === 'channel' && tool(words().replyInThread, 'reply', () => store.openThread(root)),
    isOwn && tool(words().edit, 'edit', () => store.edit(place, message.ts)),
    (isOwn || me.isAdmin) && tool(words().delete, 'trash', () => remove(message, store)),
    messageShortcuts(message, store),
  ];
  if (!tools.some(Boolean)) return null;
  return h('div', { class: 'message-tools', role: 'group', 'aria-label': words().messageActions }, ...tools);
}

/**
 * @param {Message} message
 * @param {Pick<Workplace, 'store'>} workplace
 */
export function editForm(message, { store }) {
  const { state, channel } = store.snapshot;
  const field = h('textarea', { 'aria-label': words().editMessage, rows: 1, 'data-key': 'edit' });
  field.value = editableText(message.text, [state.bot, ...state.people]);

  async function save() {
    const text = field.value.trim();
    if (!text) return remove(message, store);
    const outcome = await store.post('edit', { channel: channel.id, ts: message.ts, text });
    if (outcome.ok) store.stopEditing();
    else notice(failureSentence(outcome));
  }
  field.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      store.stopEditing();
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  });
  field.addEventListener('input', () => fitHeight(field));
  queueMicrotask(() => {
    fitHeight(field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return h(
    'div',
    { class: 'edit-form' },
    field,
    h(
      'div',
      { class: 'edit-buttons' },
      button({ class: 'button' }, [words().cancel], () => store.stopEditing()),
      button({ class: 'button primary-solid' }, [words().save], save),
    ),
  );
}

/**
 * @param {Message} message
 * @param {Store} store
 */
async function remove(message, store) {
  const sure = await askConfirm({
    title: words().deleteMessage,
    body: [h('p', {}, words().deleteSure)],
    confirm: words().delete,
    deny: words().cancel,
    danger: true,
  });
  if (!sure) return;
  const outcome = await store.post('delete', { channel: store.snapshot.channel.id, ts: message.ts });
  store.stopEditing();
  if (!outcome.ok) notice(failureSentence(outcome));
}

/**
 * @param {string} name
 * @param {Parameters<typeof icon>[0]} picture
 * @param {() => unknown} onClick
 */
function tool(name, picture, onClick) {
  return button(
    { class: 'tool', 'aria-label': name, title: name, 'data-key': name },
    [icon(picture)],
    onClick,
  );
}
