import { blocks } from './blocks.js';
import { button, byId, h, uniqueId } from './dom.js';
import { icon } from './icons.js';
import { keepEntries, readValues, showErrors } from './modal-form.js';
import { plainText } from './mrkdwn.js';
import { namesOf } from './names.js';
import { failureSentence } from './notice.js';
import { spoken } from './spoken.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */
/** @import {OpenView} from './types.js' */
/** @import {Field} from './modal-form.js' */

/**
 * The app's modals as a stack of dialogs; the one on top has the focus and keeps it.
 *
 * @param {Store} store
 * @param {() => number} now
 */
export function mountModals(store, now) {
  const slot = byId('modals', HTMLElement);
  /** @type {Map<string, { dialog: HTMLDialogElement, signature: string }>} */
  const open = new Map();
  store.subscribe(({ state }) => {
    const ids = new Set(state.views.map(({ id }) => id));
    for (const id of open.keys()) if (!ids.has(id)) remove(id);
    for (const view of state.views) show(view);
  });

  /** @param {string} id */
  function remove(id) {
    const dialog = open.get(id)?.dialog;
    open.delete(id);
    dialog?.close();
    dialog?.remove();
  }

  /** @param {OpenView} view */
  function show(view) {
    const { title, submit, close, blocks: shown } = view.view;
    const signature = JSON.stringify([title, submit, close, shown]);
    const known = open.get(view.id);
    if (known?.signature === signature) return;
    const dialog = known?.dialog ?? createDialog(view.id);
    open.set(view.id, { dialog, signature });
    const titleId = uniqueId('modal-title');
    const form = modalForm(view, titleId, store, now);
    dialog.setAttribute('aria-labelledby', titleId);
    const hadFocus = dialog.contains(document.activeElement);
    const kept = keepEntries(dialog, form);
    dialog.replaceChildren(form);
    if (known && (kept || !hadFocus)) return;
    if (!known) dialog.showModal();
    // What has just come is read from its top, by the keyboard as well.
    const first =
      (known ? null : form.querySelector('.block-input [data-key]')) ?? form.querySelector('.modal-body');
    if (first instanceof HTMLElement) first.focus();
  }

  /** @param {string} id */
  function createDialog(id) {
    const dialog = h('dialog', { class: 'modal', role: 'dialog', 'aria-modal': 'true', 'data-view': id });
    const close = () => open.has(id) && store.post('view-close', { viewId: id });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    dialog.addEventListener('close', close);
    slot.append(dialog);
    return dialog;
  }
}

/**
 * @param {OpenView} open
 * @param {string} titleId
 * @param {Store} store
 * @param {() => number} now
 */
function modalForm({ id, view }, titleId, store, now) {
  /** @type {Field[]} */
  const fields = [];
  const problem = h('p', { class: 'input-error', role: 'alert', hidden: true });
  /** @param {string} sentence */
  const tell = (sentence) => {
    problem.hidden = sentence === '';
    problem.textContent = sentence;
  };
  const context = {
    names: namesOf(store.snapshot, now),
    register: (/** @type {Field} */ field) => void fields.push(field),
    act: async (/** @type {import('./types.js').Action} */ action) => {
      tell('');
      const outcome = await store.post('action', { viewId: id, values: readValues(fields), ...action });
      if (!outcome.ok) tell(failureSentence(outcome));
    },
  };
  const close = () => store.post('view-close', { viewId: id });
  const submit =
    view.submit && h('button', { type: 'submit', class: 'button primary-solid' }, plainText(view.submit));
  const form = h(
    'form',
    { class: 'modal-form', novalidate: true },
    h(
      'header',
      { class: 'modal-header' },
      spoken(h('h2', { id: titleId }, plainText(view.title))),
      button({ class: 'tool', 'aria-label': words().closeDialog }, [icon('close')], close),
    ),
    spoken(h('div', { class: 'modal-body', tabindex: -1 }, ...blocks(view.blocks, context), problem)),
    h(
      'footer',
      { class: 'modal-footer' },
      button(
        { class: 'button' },
        [view.close ? plainText(view.close) : submit ? words().cancel : words().close],
        close,
      ),
      submit,
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!submit || submit.getAttribute('aria-busy') === 'true') return;
    submit.setAttribute('aria-busy', 'true');
    tell('');
    const outcome = await store.post('view-submit', { viewId: id, values: readValues(fields) });
    submit.removeAttribute('aria-busy');
    showErrors(form, outcome.errors ?? {});
    if (!outcome.ok && !outcome.errors) tell(failureSentence(outcome));
  });
  return form;
}
