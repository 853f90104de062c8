import { blockElement, image } from './block-element.js';
import { append, h, uniqueId } from './dom.js';
import { inputBlock } from './input-block.js';
import { markdown } from './markdown-block.js';
import { plainText, textObject } from './mrkdwn.js';
import { richText } from './rich-text.js';
import { table } from './table-block.js';

/** @import {ContainerBlock, ContextActionsBlock, ContextBlock, HeaderBlock, ImageBlock, SectionBlock} from '@slack/types' */
/** @import {BlockContext, KnownBlock, Scope} from './types.js' */

/**
 * @param {readonly KnownBlock[]} list
 * @param {BlockContext} context
 */
export function blocks(list, context) {
  return list.map((item) => {
    const element = block(item, context);
    element.classList.add('block', `block-${item.type.replace(/_/g, '-')}`);
    return element;
  });
}

/**
 * @param {KnownBlock} item
 * @param {BlockContext} context
 * @returns {HTMLElement}
 */
function block(item, context) {
  /** @type {Scope} */
  const scope = { blockId: item.block_id ?? '', context, dispatches: true };
  switch (item.type) {
    case 'rich_text':
      return richText(item, context.names);
    case 'header':
      return header(item);
    case 'section':
      return section(item, scope);
    case 'context':
      return contextBlock(item, context);
    case 'context_actions':
      return contextActions(item, scope);
    case 'actions':
      return h('div', {}, ...item.elements.map((element) => blockElement(element, scope)));
    case 'divider':
      return h('hr');
    case 'image':
      return imageBlock(item);
    case 'input':
      return inputBlock(item, context);
    case 'table':
      return table(item, context.names);
    case 'markdown':
      return markdown(item.text);
    case 'container':
      return container(item, context);
    case 'alert':
      return h('div', { class: `alert-${item.level ?? 'default'}` }, ...textObject(item.text, context.names));
    default:
      return h('p', { class: 'unknown-block' }, `[${item.type} block]`);
  }
}

/** @param {HeaderBlock & { level?: number }} item `level` is documented and not in `@slack/types` 3.2. */
function header(item) {
  const level = Math.min(Math.max(item.level ?? 1, 1), 4);
  const tag = /** @type {const} */ (['h3', 'h4', 'h5', 'h6'])[level - 1] ?? 'h3';
  return h(tag, {}, plainText(item.text));
}

/**
 * @param {SectionBlock} item
 * @param {Scope} scope
 */
function section(item, scope) {
  const textId = uniqueId('section');
  const main = h('div', { class: 'section-main' });
  if (item.text) main.append(h('div', { id: textId }, ...textObject(item.text, scope.context.names)));
  if (item.fields) {
    const fields = item.fields.map((field) => h('div', {}, ...textObject(field, scope.context.names)));
    main.append(h('div', { class: 'section-fields' }, ...fields));
  }
  if (!item.accessory) return h('div', {}, main);
  const labelled = item.accessory.type === 'button' || item.accessory.type === 'overflow';
  const accessory = blockElement(item.accessory, labelled ? scope : { ...scope, labelledBy: textId });
  return h('div', {}, main, h('div', { class: 'section-accessory' }, accessory));
}

/**
 * @param {ContextBlock} item
 * @param {BlockContext} context
 */
function contextBlock(item, context) {
  return h(
    'div',
    {},
    ...item.elements.map((element) => {
      if (element.type === 'image')
        return image('image_url' in element ? element.image_url : '', element.alt_text);
      return h('div', { class: 'context-text' }, ...textObject(element, context.names));
    }),
  );
}

/**
 * An icon may be for some people only.
 *
 * @param {ContextActionsBlock} item
 * @param {Scope} scope
 */
function contextActions(item, scope) {
  const { me } = scope.context.names;
  const shown = item.elements.filter(
    (element) => element.type !== 'icon_button' || (element.visible_to_user_ids?.includes(me) ?? true),
  );
  return h('div', { hidden: shown.length === 0 }, ...shown.map((element) => blockElement(element, scope)));
}

/** @param {ImageBlock} item */
function imageBlock(item) {
  const picture = image('image_url' in item ? item.image_url : '', item.alt_text);
  return h('figure', {}, item.title && h('figcaption', {}, plainText(item.title)), picture);
}

/**
 * @param {ContainerBlock} item
 * @param {BlockContext} context
 */
function container(item, context) {
  const title = item.title
    ? plainText(item.title)
    : item.rich_text_title && richText(item.rich_text_title, context.names);
  const subtitle =
    item.subtitle && h('span', { class: 'container-subtitle' }, ...textObject(item.subtitle, context.names));
  const children = h('div', { class: 'container-body' }, ...blocks(item.child_blocks, context));
  const heading = h('div', { class: 'container-title' });
  append(heading, [title, subtitle]);
  if (!item.is_collapsible) return h('section', {}, heading, children);
  return h('details', { open: !item.default_collapsed }, h('summary', {}, heading), children);
}
