/**
 * @typedef {object} Item
 * @property {string} key
 * @property {string} signature What the element shows; unchanged: the element stays.
 * @property {() => HTMLElement} render
 */

/** @type {WeakMap<Element, string>} */
const signatures = new WeakMap();

/**
 * Brings the children in line with the items and touches only what changed, so that focus, selection,
 * open menus and the announcements of a live region survive.
 *
 * @param {HTMLElement} container
 * @param {readonly Item[]} items
 */
export function updateList(container, items) {
  const existing = new Map(
    [...container.children].map((child) => [child.getAttribute('data-item') ?? '', child]),
  );
  /** @type {Element | null} */
  let next = container.firstElementChild;
  for (const item of items) {
    const old = existing.get(item.key);
    existing.delete(item.key);
    if (old && signatures.get(old) === item.signature) {
      if (old === next) next = next.nextElementSibling;
      else container.insertBefore(old, next);
      continue;
    }
    const fresh = item.render();
    fresh.setAttribute('data-item', item.key);
    signatures.set(fresh, item.signature);
    if (old) {
      if (old === next) next = next.nextElementSibling;
      replaceKeepingFocus(old, fresh);
      if (fresh.nextElementSibling !== next) container.insertBefore(fresh, next);
    } else container.insertBefore(fresh, next);
  }
  for (const child of existing.values()) child.remove();
}

/**
 * @param {Element} old
 * @param {HTMLElement} fresh
 */
function replaceKeepingFocus(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (!focused || fresh.contains(document.activeElement)) return;
  const twin = twinOf(focused.getAttribute('data-key') ?? '', fresh);
  if (twin instanceof HTMLElement) twin.focus();
  else fresh.focus();
}

/**
 * The control under the same key. A block that the app gave no id gets another with every update: there the action
 * id, which ends the key, tells.
 *
 * @param {string} key
 * @param {HTMLElement} fresh
 */
function twinOf(key, fresh) {
  if (key === '') return null;
  const action = key.slice(key.lastIndexOf('/'));
  return (
    fresh.querySelector(`[data-key="${CSS.escape(key)}"]`) ??
    (action.length > 1 ? fresh.querySelector(`[data-key$="${CSS.escape(action)}"]`) : null)
  );
}
