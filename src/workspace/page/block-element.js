import { buttonElement, feedbackButtons, iconButton, overflowMenu } from './button-elements.js';
import { checkboxes, multiSelect, radioButtons } from './choice-elements.js';
import { h } from './dom.js';
import { datePicker, staticSelect, textInput, timePicker } from './field-elements.js';
import { isSafeUrl } from './link.js';

/** @import {ActionsBlock, ContextActionsBlock, InputBlock, SectionBlock} from '@slack/types' */
/** @import {Scope} from './types.js' */

/**
 * @typedef {ActionsBlock['elements'][number] | InputBlock['element'] | NonNullable<SectionBlock['accessory']>
 *   | ContextActionsBlock['elements'][number]} Element
 */

/**
 * Any element that stands in a block.
 *
 * @param {Element} element
 * @param {Scope} scope
 * @returns {HTMLElement}
 */
export function blockElement(element, scope) {
  switch (element.type) {
    case 'button':
      return buttonElement(element, scope);
    case 'overflow':
      return overflowMenu(element, scope);
    case 'static_select':
      return staticSelect(element, scope);
    case 'multi_static_select':
      return multiSelect(element, scope);
    case 'radio_buttons':
      return radioButtons(element, scope);
    case 'checkboxes':
      return checkboxes(element, scope);
    case 'timepicker':
      return timePicker(element, scope);
    case 'datepicker':
      return datePicker(element, scope);
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return textInput(element, scope);
    case 'feedback_buttons':
      return feedbackButtons(element, scope);
    case 'icon_button':
      return iconButton(element, scope);
    case 'image':
      return image('image_url' in element ? element.image_url : '', element.alt_text);
    default:
      return h('span', { class: 'unknown-block' }, `[${element.type} element]`);
  }
}

/**
 * The page may load no picture from elsewhere, so an outside one is a link with its description.
 *
 * @param {string} url
 * @param {string} alt
 */
export function image(url, alt) {
  if (url.startsWith('data:image/')) return h('img', { src: url, alt });
  if (!isSafeUrl(url)) return h('span', { class: 'image-link' }, `🖼 ${alt}`);
  return h('a', { class: 'image-link', href: url, target: '_blank', rel: 'noopener noreferrer' }, `🖼 ${alt}`);
}
