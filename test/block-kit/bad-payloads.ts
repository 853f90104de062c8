import type { MessageMethod, MessagePayload } from '../../src/block-kit/validate.ts';
import { cell, input, modal, mrkdwn, plain, section, table, times } from './payloads.ts';

const long = (length: number) => 'x'.repeat(length);
const lonely = `half ${'👩'.slice(0, 1)}`;
const dataTable = (rows: unknown) => ({ type: 'data_table', caption: 'Probes', rows });
const textInput = { type: 'plain_text_input' };
const container = (more: object) => ({
  type: 'container',
  title: plain(),
  child_blocks: [section()],
  ...more,
});

/** What the message has, the message, how it is sent, and the code and pointer of the problem. */
export const badMessages: [string, MessagePayload, MessageMethod, string, string][] = [
  ['nothing', {}, 'post', 'no_text', '/text'],
  ['nothing on a response_url', { text: '', blocks: [] }, 'respond', 'no_text', '/text'],
  ['a number as text', { text: 1 }, 'post', 'invalid_arguments', '/text'],
  ['half a surrogate pair as text', { text: lonely }, 'post', 'invalid_arguments', '/text'],
  ['text over 40,000', { text: long(40_001) }, 'post', 'msg_too_long', '/text'],
  ['text over 4,000 bytes in an update', { text: '探'.repeat(1334) }, 'update', 'msg_too_long', '/text'],
  [
    'text over 4,000 escaped bytes in an update',
    { text: '<'.repeat(1001) },
    'update',
    'msg_too_long',
    '/text',
  ],
  ['blocks as JSON text', { blocks: '[]' }, 'post', 'invalid_blocks_format', '/blocks'],
  ['one block that is no list', { blocks: section() }, 'post', 'invalid_blocks_format', '/blocks'],
  ['51 blocks', { blocks: times(51, () => section()) }, 'post', 'invalid_blocks', '/blocks'],
  [
    'the same block_id twice',
    { blocks: times(2, () => section({ block_id: 'a' })) },
    'post',
    'invalid_blocks',
    '/blocks/1/block_id',
  ],
  ['two tables', { blocks: [table(), section(), table()] }, 'post', 'invalid_attachments', '/blocks/2'],
  [
    'a second table in a container',
    { blocks: [dataTable([[cell()], [cell()]]), container({ child_blocks: [table()] })] },
    'post',
    'invalid_attachments',
    '/blocks/1/child_blocks/0',
  ],
  [
    'a Markdown block over 12,000',
    { blocks: [{ type: 'markdown', text: long(12_001) }] },
    'post',
    'msg_too_long',
    '/blocks',
  ],
  [
    'Markdown over 12,000 in all',
    { blocks: times(2, () => ({ type: 'markdown', text: long(6001) })) },
    'post',
    'msg_too_long',
    '/blocks',
  ],
  [
    '11,341 characters in 45 blocks',
    { blocks: times(45, () => section({ text: mrkdwn(long(253)) })) },
    'post',
    'msg_blocks_too_long',
    '/blocks',
  ],
  [
    '13,201 characters with the cost of five blocks',
    {
      blocks: [
        ...times(4, () => section({ text: mrkdwn(long(3000)) })),
        section({ text: mrkdwn(long(951)) }),
      ],
    },
    'post',
    'msg_blocks_too_long',
    '/blocks',
  ],
  [
    'much text to escape',
    { blocks: times(5, () => section({ text: mrkdwn('&'.repeat(600)) })) },
    'update',
    'msg_blocks_too_long',
    '/blocks',
  ],
];

/** What the view is or has, the view, and the code and pointer of the problem. */
export const badViews: [string, unknown, string, string][] = [
  ['no object', null, 'invalid_arguments', '/type'],
  ['an unknown type', modal({ type: 'workflow_step' }), 'invalid_arguments', '/type'],
  ['no title', modal({ title: undefined }), 'invalid_arguments', ''],
  ['a title over 24', modal({ title: plain(long(25)) }), 'invalid_arguments', '/title/text'],
  ['a title in mrkdwn', modal({ title: mrkdwn() }), 'invalid_arguments', '/title'],
  ['a submit over 24', modal({ submit: plain(long(25)) }), 'invalid_arguments', '/submit/text'],
  ['a close over 24', modal({ close: plain(long(25)) }), 'invalid_arguments', '/close/text'],
  ['an input without submit', modal({ blocks: [input(textInput)] }), 'invalid_arguments', ''],
  [
    'two fields with the focus',
    modal({ submit: plain(), blocks: times(2, () => input({ ...textInput, focus_on_load: true })) }),
    'invalid_arguments',
    '/blocks/1/element/focus_on_load',
  ],
  ['101 blocks', modal({ blocks: times(101, () => section()) }), 'invalid_arguments', '/blocks'],
  ['a table in a modal', modal({ blocks: [table()] }), 'invalid_arguments', '/blocks/0'],
  [
    'markdown in a modal',
    modal({ blocks: [{ type: 'markdown', text: 'a' }] }),
    'invalid_arguments',
    '/blocks/0',
  ],
  [
    'feedback buttons on Home',
    { type: 'home', blocks: [{ type: 'context_actions', elements: [] }] },
    'invalid_arguments',
    '/blocks/0',
  ],
  ['a container on Home', { type: 'home', blocks: [container({})] }, 'invalid_arguments', '/blocks/0'],
  ['a title on Home', { type: 'home', title: plain(), blocks: [] }, 'invalid_arguments', ''],
  [
    'private_metadata over 3,000',
    modal({ private_metadata: long(3001) }),
    'invalid_arguments',
    '/private_metadata',
  ],
  ['an external_id over 255', modal({ external_id: long(256) }), 'invalid_arguments', '/external_id'],
  [
    'an external_id over 255 on Home',
    { type: 'home', blocks: [], external_id: long(256) },
    'invalid_arguments',
    '/external_id',
  ],
  ['a callback_id over 255', modal({ callback_id: long(256) }), 'invalid_arguments', '/callback_id'],
  [
    'the same block_id twice',
    modal({ blocks: times(2, () => section({ block_id: 'a' })) }),
    'invalid_arguments',
    '/blocks/1/block_id',
  ],
  [
    'more than 250 kB',
    modal({ blocks: times(90, () => section({ text: mrkdwn(long(2900)) })) }),
    'view_too_large',
    '',
  ],
];
