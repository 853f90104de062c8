import { isJsonObject, report } from './check.js';
/** Fields of which a shape must have at least one (`some`) or exactly one (`one`). */
const alternatives = {
    CardBlock: { need: 'some', of: ['hero_image', 'title', 'actions', 'body'] },
    ContainerBlock: { need: 'some', of: ['title', 'rich_text_title'] },
    'ConversationsSelect.filter': filterFields(),
    'MultiConversationsSelect.filter': filterFields(),
    ImageBlock: { need: 'one', of: ['image_url', 'slack_file'] },
    ImageElement: { need: 'one', of: ['image_url', 'slack_file'] },
    MultiStaticSelect: { need: 'one', of: ['options', 'option_groups'] },
    SectionBlock: { need: 'some', of: ['text', 'fields'] },
    SlackFile: { need: 'one', of: ['url', 'id'] },
    StaticSelect: { need: 'one', of: ['options', 'option_groups'] },
};
const rules = {
    Checkboxes: checkInitialOptions,
    ContainerBlock: checkCollapsed,
    DataTableBlock: checkDataTable,
    FileInput: checkModalOnly,
    ModalView: checkSubmit,
    MultiStaticSelect: checkInitialOptions,
    PlainTextInput: checkInputLengths,
    RadioButtons: checkInitialOptions,
    StaticSelect: checkInitialOptions,
};
/** Reports what the fields of an object break together, and ids that were there before. */
export function checkRules(check, shapeName, value, pointer) {
    checkAlternatives(check, shapeName, value, pointer);
    checkUnique(check, check.blockIds, value, 'block_id', pointer);
    checkUnique(check, check.actionIds, value, 'action_id', pointer);
    if (value.focus_on_load === true) {
        if (check.focused)
            report(check, `${pointer}/focus_on_load`, 'only one element can have the focus');
        check.focused = true;
    }
    rules[shapeName]?.(check, value, pointer);
}
function filterFields() {
    return { need: 'some', of: ['include', 'exclude_external_shared_channels', 'exclude_bot_users'] };
}
function checkAlternatives(check, shapeName, value, pointer) {
    const alternative = alternatives[shapeName];
    if (alternative === undefined)
        return;
    const { need, of } = alternative;
    const given = of.filter((name) => value[name] !== undefined);
    if (given.length === 0)
        report(check, pointer, `missing required field: ${of.join(' or ')}`);
    if (need === 'one' && given.length > 1)
        report(check, pointer, `has more than one of ${of.join(', ')}`);
}
/** Slack refuses an `action_id` twice in a block (seen in slack-review-notify#99) and a `block_id` twice in a payload. */
function checkUnique(check, seen, value, name, pointer) {
    const id = value[name];
    if (typeof id !== 'string')
        return;
    if (seen.has(id))
        report(check, `${pointer}/${name}`, `${name} is not unique: ${id}`);
    seen.add(id);
}
/** docs.slack.dev container-block: “Requires `is_collapsible` to be `true`.” */
function checkCollapsed(check, value, pointer) {
    if (value.default_collapsed === true && value.is_collapsible !== true) {
        report(check, `${pointer}/default_collapsed`, 'requires is_collapsible');
    }
}
/** docs.slack.dev data-table-block: a header without rich text, rows of one length. */
function checkDataTable(check, value, pointer) {
    const rows = Array.isArray(value.rows) ? value.rows : [];
    const header = Array.isArray(rows[0]) ? rows[0] : [];
    header.forEach((cell, column) => {
        if (isJsonObject(cell) && cell.type === 'rich_text') {
            report(check, `${pointer}/rows/0/${column}`, 'a header cell cannot be rich_text');
        }
    });
    rows.forEach((row, index) => {
        if (Array.isArray(row) && row.length !== header.length) {
            report(check, `${pointer}/rows/${index}`, `must have ${header.length} cells`);
        }
    });
}
/** docs.slack.dev file-input-element: modals only. */
function checkModalOnly(check, _value, pointer) {
    if (check.surface !== 'modal')
        report(check, pointer, 'unsupported type: file_input');
}
/** docs.slack.dev/reference/views: “`submit` is required when an `input` block is within the `blocks` array.” */
function checkSubmit(check, value, pointer) {
    const blocks = Array.isArray(value.blocks) ? value.blocks : [];
    const hasInput = blocks.some((block) => isJsonObject(block) && block.type === 'input');
    if (hasInput && value.submit === undefined)
        report(check, pointer, 'missing required field: submit');
}
function checkInputLengths(check, value, pointer) {
    const { min_length: min, max_length: max } = value;
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
        report(check, `${pointer}/min_length`, 'is above max_length');
    }
}
/** The comments of @slack/types: an initial option “exactly matches one of the options”. */
function checkInitialOptions(check, value, pointer) {
    const known = new Set(optionsOf(value).map(optionKey));
    const initial = Array.isArray(value.initial_options) ? value.initial_options : [];
    const wanted = initial.map((option, index) => [
        `initial_options/${index}`,
        option,
    ]);
    if (value.initial_option !== undefined)
        wanted.push(['initial_option', value.initial_option]);
    for (const [place, option] of wanted) {
        if (!known.has(optionKey(option)))
            report(check, `${pointer}/${place}`, 'is none of the options');
    }
}
function optionsOf(value) {
    if (Array.isArray(value.options))
        return value.options;
    const groups = Array.isArray(value.option_groups) ? value.option_groups : [];
    return groups.flatMap((group) => isJsonObject(group) && Array.isArray(group.options) ? group.options : []);
}
function optionKey(option) {
    const value = isJsonObject(option) ? option.value : undefined;
    const text = isJsonObject(option) && isJsonObject(option.text) ? option.text.text : undefined;
    return JSON.stringify([value, text].filter((part) => typeof part === 'string'));
}
