/** Limits of a whole message or view. Characters are UTF-16 units, the strictest reading of Slack's count. */
export const payloadLimits = {
    /** docs.slack.dev/reference/block-kit/blocks; refused as `invalid_blocks` (bolt-python#914). */
    messageBlocks: 50,
    viewBlocks: 100,
    /** docs.slack.dev/reference/methods/chat.postMessage: longer text is cut. */
    text: 40_000,
    /** chat.update refuses more bytes after escaping & < > (measured in gitlab.com merge request 258898). */
    updateTextBytes: 4000,
    /** docs.slack.dev markdown-block: over all markdown blocks of a payload. */
    markdownText: 12_000,
    /** docs.slack.dev table-block: over all cells of a message. */
    tableText: 10_000,
    /**
     * `msg_blocks_too_long` has no documented number. Markdown alone is refused from 13,297 characters (bolt-js#2509);
     * 9,597 in 50 blocks pass and 11,341 in 45 blocks do not (bolt-js#2867), which fits about 13,200 escaped
     * characters where a block costs 50 of them. Others measured about 100 for a header.
     */
    blocksText: 13_200,
    blockCost: 50,
    headerCost: 100,
    /** docs.slack.dev/surfaces/modals: 250 kB, as JSON. */
    viewBytes: 250_000,
};
const everywhere = [
    'actions',
    'context',
    'divider',
    'header',
    'image',
    'input',
    'rich_text',
    'section',
    'video',
];
/**
 * The block types that an app can send to a surface, from docs.slack.dev/blocks.json, but for two that it lists and
 * Slack was seen not to show: tables on Home and cards in modals. `file` only comes from Slack.
 */
export const blockTypes = {
    message: new Set([
        ...everywhere,
        'card',
        'carousel',
        'container',
        'context_actions',
        'data_table',
        'markdown',
        'plan',
        'table',
        'task_card',
    ]),
    modal: new Set([...everywhere, 'alert']),
    home: new Set([...everywhere, 'card', 'carousel']),
};
/**
 * Least lengths of texts and lists by field name, in every shape: Slack answers “must be more than 0 characters” and
 * “no fewer than 1 items required”. Its builder lets an empty rich text pass, its API was seen to refuse it.
 */
export const leastLengths = {
    text: 1,
    alt_text: 1,
    caption: 1,
    action_id: 1,
    block_id: 1,
    value: 1,
    elements: 1,
    fields: 1,
    options: 1,
    option_groups: 1,
    initial_options: 1,
    rows: 1,
    actions: 1,
    child_blocks: 1,
    include: 1,
    trigger_actions_on: 1,
};
const option = { value: { max: 150 }, url: { format: 'link' } };
const optionGroup = { label: { textMax: 75 }, options: { max: 100 } };
const feedbackButton = { text: { textMax: 75 }, value: { max: 2000 } };
const image = { image_url: { max: 3000, format: 'web' } };
/** Limits by shape and field that the comments of @slack/types lack or state too old. */
export const fieldLimits = {
    // docs.slack.dev/reference/block-kit/composition-objects: 150 for a value, where the types still say 75.
    Option: option,
    PlainTextOption: option,
    'StaticSelect.option_groups': optionGroup,
    'MultiStaticSelect.option_groups': optionGroup,
    // docs.slack.dev/reference/block-kit/block-elements
    Button: { url: { format: 'link' } },
    DateTimepicker: { initial_date_time: { min: 1_000_000_000, max: 9_999_999_999 } },
    Datepicker: { initial_date: { format: 'date' } },
    Timepicker: { initial_time: { format: 'time' } },
    'FeedbackButtons.positive_button': feedbackButton,
    'FeedbackButtons.negative_button': feedbackButton,
    IconButton: { text: { textMax: 75 }, value: { max: 2000 } },
    ImageElement: { ...image, alt_text: { max: 2000 } },
    PlainTextInput: { min_length: { min: 0 }, max_length: { min: 1, max: 3000 } },
    // docs.slack.dev/reference/block-kit/blocks
    ImageBlock: image,
    DataTableBlock: { rows: { min: 2, max: 101, items: { min: 1, max: 20 } } },
    // “null” skips a column.
    TableBlock: { rows: { items: { min: 1 } }, column_settings: { items: { nullable: true } } },
    // Counted over all markdown blocks instead (`payloadLimits.markdownText`).
    MarkdownBlock: { text: { max: Number.POSITIVE_INFINITY } },
    RawNumberElement: { value: { fraction: true } },
    VideoBlock: {
        description: { textMax: 200 },
        video_url: { format: 'web' },
        thumbnail_url: { format: 'web' },
    },
    // No length is documented for a link in rich text: the one of every other address.
    RichTextLink: { url: { max: 3000, format: 'link' } },
    RichTextDate: { url: { max: 3000, format: 'link' } },
    URLSourceElement: { url: { max: 3000, format: 'link' } },
    SlackFile: { url: { max: 3000, format: 'web' } },
    // docs.slack.dev/reference/methods/views.open
    ModalView: { external_id: { max: 255 } },
    HomeView: { external_id: { max: 255 } },
};
