import { button, h, uniqueId } from './dom.js';

/**
 * Asks in a modal dialog; Escape and a click on the cancel button mean no.
 *
 * @param {{ title: string, body: import('./dom.js').Child[], confirm: string, deny: string, danger?: boolean }} question
 * @returns {Promise<boolean>}
 */
export function askConfirm({ title, body, confirm, deny, danger }) {
  return new Promise((resolve) => {
    const titleId = uniqueId('confirm');
    /** @type {HTMLDialogElement} */
    const dialog = h(
      'dialog',
      { class: 'modal confirm', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': titleId },
      h('header', { class: 'modal-header' }, h('h2', { id: titleId }, title)),
      h('div', { class: 'modal-body' }, ...body),
      h(
        'footer',
        { class: 'modal-footer' },
        button({ class: 'button' }, [deny], () => dialog.close('no')),
        button(
          { class: `button ${danger ? 'danger-solid' : 'primary-solid'}`, autofocus: true },
          [confirm],
          () => dialog.close('yes'),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
