import { button, h } from './dom.js';
import { act } from './element-action.js';
import { icon } from './icons.js';
import { isSafeUrl } from './link.js';
import { plainText } from './mrkdwn.js';

/** @import {Button, FeedbackButtons, Overflow, IconButton} from '@slack/types' */
/** @import {Scope} from './types.js' */

/**
 * @param {Button} element
 * @param {Scope} scope
 */
export function buttonElement(element, scope) {
  const attributes = {
    class: `button ${element.style ?? ''}`,
    'aria-label': element.accessibility_label,
    'data-key': `${scope.blockId}/${element.action_id ?? ''}`,
  };
  const control = button(attributes, [plainText(element.text)], async () => {
    const { url, value } = element;
    if (url && isSafeUrl(url)) window.open(url, '_blank', 'noopener,noreferrer');
    await act(control, element, scope, value === undefined ? {} : { value });
  });
  return control;
}

/**
 * A "…" menu; arrow keys move in it, Escape closes it.
 *
 * @param {Overflow} element
 * @param {Scope} scope
 */
export function overflowMenu(element, scope) {
  const toggle = button(
    {
      class: 'button overflow-toggle',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': 'More actions',
    },
    [icon('dots')],
    () => show(Boolean(menu.hidden)),
  );
  const items = element.options.map((option) =>
    button({ role: 'menuitem', tabindex: -1 }, [plainText(option.text)], async () => {
      show(false);
      toggle.focus();
      if (option.url && isSafeUrl(option.url)) window.open(option.url, '_blank', 'noopener,noreferrer');
      await act(toggle, element, scope, { selected: option.value ?? '' });
    }),
  );
  const menu = h('div', { class: 'menu', role: 'menu', hidden: true }, ...items);

  /** @param {boolean} open */
  function show(open) {
    menu.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    menu.classList.toggle('menu-end', toggle.getBoundingClientRect().left > window.innerWidth / 2);
    if (open) items[0]?.focus();
  }
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item.contains(document.activeElement));
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
  const wrap = h('span', { class: 'overflow' }, toggle, menu);
  wrap.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && wrap.contains(event.relatedTarget))) show(false);
  });
  return wrap;
}

/**
 * Thumbs up and down; the last one pressed stays pressed.
 *
 * @param {FeedbackButtons} element
 * @param {Scope} scope
 */
export function feedbackButtons(element, scope) {
  /** @param {FeedbackButtons['positive_button']} choice @param {'up' | 'thumbDown'} picture */
  const thumb = ({ text, value, accessibility_label }, picture) => {
    const name = accessibility_label ?? text.text;
    const control = button(
      { class: 'thumb', 'aria-label': name, title: name, 'aria-pressed': 'false' },
      [icon(picture)],
      async () => {
        if (!(await act(control, element, scope, { value }))) return;
        for (const each of thumbs) each.setAttribute('aria-pressed', String(each === control));
      },
    );
    return control;
  };
  const thumbs = [thumb(element.positive_button, 'up'), thumb(element.negative_button, 'thumbDown')];
  return h('span', { class: 'feedback', role: 'group', 'aria-label': 'Feedback' }, ...thumbs);
}

/**
 * @param {IconButton} element
 * @param {Scope} scope
 */
export function iconButton(element, scope) {
  const name = element.accessibility_label ?? element.text.text;
  const picture = element.icon === 'trash' ? 'trash' : 'dots';
  const control = button({ class: 'thumb', 'aria-label': name, title: name }, [icon(picture)], () =>
    act(control, element, scope, element.value === undefined ? {} : { value: element.value }),
  );
  return control;
}
