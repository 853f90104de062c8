/** @import {StateValue} from './types.js' */

/** @typedef {{ blockId: string, actionId: string, read: () => StateValue }} Field */

/**
 * @param {readonly Field[]} fields
 * @returns {import('./api.js').FormValues}
 */
export function readValues(fields) {
  /** @type {import('./api.js').FormValues} */
  const values = {};
  for (const { blockId, actionId, read } of fields)
    values[blockId] = { ...values[blockId], [actionId]: read() };
  return values;
}

/**
 * Shows each error at its block, clears the others, and puts the focus on the first field in error.
 *
 * @param {HTMLElement} form
 * @param {Record<string, string>} errors by block id
 */
export function showErrors(form, errors) {
  /** @type {HTMLElement | undefined} */
  let first;
  for (const line of form.querySelectorAll('[data-error-for]')) {
    if (!(line instanceof HTMLElement)) continue;
    const sentence = errors[line.dataset.errorFor ?? ''] ?? '';
    line.textContent = sentence;
    line.hidden = sentence === '';
    const field = line.closest('.block')?.querySelector('[data-key]');
    if (!(field instanceof HTMLElement)) continue;
    if (sentence) {
      field.setAttribute('aria-invalid', 'true');
      first ??= field;
    } else field.removeAttribute('aria-invalid');
  }
  first?.focus();
}

/**
 * An updated view keeps what the person has entered in the fields that stay, as Slack does; and the focus.
 *
 * @param {HTMLElement} old
 * @param {HTMLElement} fresh
 * @returns {boolean} whether the control with the focus is there again
 */
export function keepEntries(old, fresh) {
  const focusKey = document.activeElement?.closest('[data-key]')?.getAttribute('data-key');
  let hasFocus = false;
  for (const field of fresh.querySelectorAll('[data-key]')) {
    const key = field.getAttribute('data-key') ?? '';
    const twin = old.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!twin) continue;
    copyEntry(twin, field);
    if (key !== focusKey || !(field instanceof HTMLElement)) continue;
    hasFocus = true;
    queueMicrotask(() => field.focus());
  }
  return hasFocus;
}

/**
 * @param {Element} from
 * @param {Element} to
 */
function copyEntry(from, to) {
  if (isTextual(from) && isTextual(to)) to.value = from.value;
  const ticks = from.querySelectorAll('input');
  for (const [index, input] of to.querySelectorAll('input').entries())
    input.checked = ticks[index]?.checked ?? input.checked;
}

/**
 * @param {Element} element
 * @returns {element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement}
 */
function isTextual(element) {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
