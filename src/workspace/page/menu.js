import { button, h } from './dom.js';
import { icon } from './icons.js';

/** Pixels at the bottom of the page that a menu does not cover: there stands the composer. */
const BELOW = 90;

/** @typedef {{ text: string, note?: string, run: () => unknown }} MenuItem */

/**
 * A button with a menu, "…" unless another picture is given; arrow keys move in it, Escape closes it.
 *
 * @param {string} label
 * @param {string} className of the button
 * @param {() => readonly MenuItem[]} itemsOf what the menu holds when it opens
 * @param {Parameters<typeof icon>[0]} picture
 */
export function menuButton(label, className, itemsOf, picture = 'dots') {
  const toggle = button(
    { class: className, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': label },
    [icon(picture)],
    () => show(Boolean(menu.hidden)),
  );
  const menu = h('div', { class: 'menu', role: 'menu', hidden: true });

  /** @param {boolean} isOpen */
  function show(isOpen) {
    menu.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    const { left, bottom } = toggle.getBoundingClientRect();
    menu.classList.toggle('menu-end', left > window.innerWidth / 2);
    menu.replaceChildren(...itemsOf().map(item));
    menu.classList.toggle('menu-up', bottom + menu.offsetHeight > window.innerHeight - BELOW);
    if (menu.firstElementChild instanceof HTMLElement) menu.firstElementChild.focus();
  }

  /** @param {MenuItem} item */
  function item({ text, note, run }) {
    const shown = [text, note && h('span', { class: 'menu-note' }, note)];
    return button({ role: 'menuitem', tabindex: -1 }, shown, () => {
      show(false);
      toggle.focus();
      return run();
    });
  }

  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll('button')];
    const at = items.findIndex((each) => each.contains(document.activeElement));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) items[(at + step + items.length) % items.length]?.focus();
    if (event.key === 'Escape') {
      show(false);
      toggle.focus();
    }
    if (step || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  const element = h('span', { class: 'overflow' }, toggle, menu);
  element.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) show(false);
  });
  return { element, toggle };
}
