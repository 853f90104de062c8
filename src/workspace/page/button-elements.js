import { button, h } from './dom.js';
import { act } from './element-action.js';
import { icon } from './icons.js';
import { isSafeUrl } from './link.js';
import { menuButton } from './menu.js';
import { plainText } from './mrkdwn.js';
import { words } from './words.js';

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
 * @param {Overflow} element
 * @param {Scope} scope
 */
export function overflowMenu(element, scope) {
  const { element: menu, toggle } = menuButton(words().moreActions, 'button overflow-toggle', () =>
    element.options.map((option) => ({
      text: plainText(option.text),
      run: () => {
        if (option.url && isSafeUrl(option.url)) window.open(option.url, '_blank', 'noopener,noreferrer');
        return act(toggle, element, scope, { selected: option.value ?? '' });
      },
    })),
  );
  return menu;
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
  return h('span', { class: 'feedback', role: 'group', 'aria-label': words().feedback }, ...thumbs);
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
