import { button, h } from './dom.js';
import { icon } from './icons.js';

/** @typedef {{ text: string, run: () => unknown }} MenuItem */

/**
 * A "…" button with a menu; arrow keys move in it, Escape closes it.
 *
 * @param {string} label
 * @param {string} className of the button
 * @param {() => readonly MenuItem[]} itemsOf what the menu holds when it opens
 */
export function menuButton(label, className, itemsOf) {
  const toggle = button(
    { class: className, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': label },
    [icon('dots')],
    () => show(Boolean(menu.hidden)),
  );
  const menu = h('div', { class: 'menu', role: 'menu', hidden: true });

  /** @param {boolean} isOpen */
  function show(isOpen) {
    menu.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    menu.classList.toggle('menu-end', toggle.getBoundingClientRect().left > window.innerWidth / 2);
    menu.replaceChildren(...itemsOf().map(item));
    if (menu.firstElementChild instanceof HTMLElement) menu.firstElementChild.focus();
  }

  /** @param {MenuItem} item */
  function item({ text, run }) {
    return button({ role: 'menuitem', tabindex: -1 }, [text], () => {
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
