import { button, context, header, image, mrkdwn, plain, section, times } from './payloads.ts';

const long = (length: number) => 'x'.repeat(length);
const lonely = `half ${'👩'.slice(0, 1)}`;
const textInput = { type: 'plain_text_input' };

/** Wrong sections, headers, contexts and images: what it is or has, the block alone in a message, and where the pointer ends below /blocks/0. */
export const badBlocks: [string, unknown, string][] = [
  ['no object', 'section', ''],
  ['no type', { text: mrkdwn() }, ''],
  ['an unknown type', { type: 'sectoin', text: mrkdwn() }, ''],
  ['an object as type', { type: { toString: 1 } }, ''],
  ['a type named like a method', { type: 'constructor' }, ''],
  ['an unknown property', section({ disabled: true }), ''],
  ['a property named like a method', section({ toString: 1 }), ''],
  ['a camelCase property', section({ blockId: 'a' }), ''],
  ['a section without text and fields', { type: 'section' }, ''],
  ['a string as text object', section({ text: 'text' }), '/text'],
  ['an empty text', section({ text: mrkdwn('') }), '/text/text'],
  ['a text object without text', section({ text: { type: 'mrkdwn' } }), '/text'],
  ['a number as text', section({ text: { type: 'mrkdwn', text: 1 } }), '/text/text'],
  ['null as text', section({ text: null }), '/text'],
  ['emoji on mrkdwn', section({ text: { ...mrkdwn(), emoji: true } }), '/text'],
  ['a text over 3,000', section({ text: mrkdwn(long(3001)) }), '/text/text'],
  ['a field over 2,000', section({ fields: [plain(), plain(long(2001))] }), '/fields/1/text'],
  ['eleven fields', section({ fields: times(11, () => plain()) }), '/fields'],
  ['no fields in the list', section({ fields: [] }), '/fields'],
  ['an input as accessory', section({ accessory: textInput }), '/accessory'],
  ['a boolean as string', section({ expand: 'true' }), '/expand'],
  ['an empty block_id', section({ block_id: '' }), '/block_id'],
  ['a block_id over 255', section({ block_id: long(256) }), '/block_id'],
  ['half a surrogate pair', section({ text: mrkdwn(lonely) }), '/text/text'],
  ['a header with mrkdwn', header({ text: mrkdwn() }), '/text'],
  ['a header over 150', header({ text: plain(long(151)) }), '/text/text'],
  ['a header of level 5', header({ level: 5 }), '/level'],
  ['a header without text', { type: 'header' }, ''],
  ['a button in context', context(button()), '/elements/0'],
  ['eleven context elements', context(...times(11, () => plain())), '/elements'],
  ['an image without alt_text', { type: 'image', image_url: 'https://a.io/a.png' }, ''],
  ['an image without a source', { type: 'image', alt_text: 'a' }, ''],
  ['an image with two sources', image({ slack_file: { id: 'F1' } }), ''],
  ['an image from a relative address', image({ image_url: './a.png' }), '/image_url'],
  ['an alt_text over 2,000', image({ alt_text: long(2001) }), '/alt_text'],
];
