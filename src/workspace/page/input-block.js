import { blockElement } from './block-element.js';
import { h, uniqueId } from './dom.js';
import { plainText } from './mrkdwn.js';
import { words } from './words.js';

/** @import {InputBlock} from '@slack/types' */
/** @import {BlockContext} from './types.js' */

/**
 * A labelled field of a modal. Its error stands in an element with `data-error-for` and the block's id.
 *
 * @param {InputBlock} item
 * @param {BlockContext} context
 */
export function inputBlock(item, context) {
  const labelledBy = uniqueId('label');
  const describedBy = uniqueId('hint');
  const blockId = item.block_id ?? '';
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'input-label', id: labelledBy },
      plainText(item.label),
      item.optional && h('span', { class: 'optional' }, words().optional),
    ),
    blockElement(item.element, {
      blockId,
      context,
      labelledBy,
      describedBy,
      dispatches: item.dispatch_action ?? false,
    }),
    h(
      'div',
      { id: describedBy },
      h('p', { class: 'input-error', role: 'alert', hidden: true, 'data-error-for': blockId }),
      item.hint && h('p', { class: 'input-hint' }, plainText(item.hint)),
    ),
  );
}
