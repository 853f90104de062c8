import { isObject, objectsAt, stringAt } from './json.js';
const valueShapes = {
    plain_text_input: { key: 'value', initial: 'initial_value', kind: 'text' },
    email_text_input: { key: 'value', initial: 'initial_value', kind: 'text' },
    url_text_input: { key: 'value', initial: 'initial_value', kind: 'text' },
    number_input: { key: 'value', initial: 'initial_value', kind: 'text' },
    static_select: { key: 'selected_option', initial: 'initial_option', kind: 'option' },
    radio_buttons: { key: 'selected_option', initial: 'initial_option', kind: 'option' },
    overflow: { key: 'selected_option', initial: '', kind: 'option' },
    multi_static_select: { key: 'selected_options', initial: 'initial_options', kind: 'options' },
    checkboxes: { key: 'selected_options', initial: 'initial_options', kind: 'options' },
    datepicker: { key: 'selected_date', initial: 'initial_date', kind: 'text' },
    timepicker: { key: 'selected_time', initial: 'initial_time', kind: 'text' },
    users_select: { key: 'selected_user', initial: 'initial_user', kind: 'text' },
    channels_select: { key: 'selected_channel', initial: 'initial_channel', kind: 'text' },
    conversations_select: { key: 'selected_conversation', initial: 'initial_conversation', kind: 'text' },
    multi_users_select: { key: 'selected_users', initial: 'initial_users', kind: 'list' },
};
/** Every element with an action_id in the blocks. */
export function interactiveElements(blocks) {
    return blocks.flatMap((block) => {
        const elements = [...objectsAt(block, 'elements'), block.accessory, block.element].filter(isObject);
        return elements.flatMap((element) => {
            const [blockId, actionId] = [stringAt(block, 'block_id'), stringAt(element, 'action_id')];
            return blockId === undefined || actionId === undefined ? [] : [{ blockId, actionId, element, block }];
        });
    });
}
/** The `state.values` of blocks that nobody has touched. */
export function initialValues(blocks) {
    const values = {};
    for (const { blockId, actionId, element } of interactiveElements(blocks)) {
        const shape = valueShapes[String(element.type)];
        if (shape === undefined || element.type === 'overflow')
            continue;
        const value = element[shape.initial] ?? emptyValue(shape);
        values[blockId] = { ...values[blockId], [actionId]: { type: element.type, [shape.key]: value } };
    }
    return values;
}
/**
 * The state of an element after a person chose `selected`: the choice itself, or a state value that holds it.
 * Nothing chosen is null or an empty list; undefined where the element offers no such choice.
 */
export function chosenValue(element, selected) {
    const shape = valueShapes[String(element.type)];
    if (shape === undefined)
        return;
    const choice = isObject(selected) && shape.key in selected ? selected[shape.key] : selected;
    const value = isNothing(choice) ? emptyValue(shape) : resolve(element, shape, choice);
    return value === undefined ? undefined : { type: element.type, [shape.key]: value };
}
/** True when nothing stands in a state value. */
export function isEmptyValue(element, value) {
    const key = valueShapes[String(element.type)]?.key;
    const held = key === undefined ? undefined : value?.[key];
    return held === undefined || isNothing(held);
}
function isNothing(choice) {
    return choice === null || choice === '' || (Array.isArray(choice) && choice.length === 0);
}
function emptyValue({ kind }) {
    return kind === 'options' || kind === 'list' ? [] : null;
}
function resolve(element, shape, selected) {
    switch (shape.kind) {
        case 'text':
            return typeof selected === 'string' ? selected : undefined;
        case 'list':
            return Array.isArray(selected) ? selected : undefined;
        case 'option':
            return findOption(element, selected);
        case 'options': {
            const wanted = Array.isArray(selected) ? selected : [selected];
            const options = wanted.map((each) => findOption(element, each));
            return options.includes(undefined) ? undefined : options;
        }
        default:
            return shape.kind;
    }
}
function findOption(element, wanted) {
    const value = isObject(wanted) ? wanted.value : wanted;
    const groups = objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options'));
    return [...objectsAt(element, 'options'), ...groups].find((option) => option.value === value);
}
