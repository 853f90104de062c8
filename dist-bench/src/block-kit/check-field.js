import { isJsonObject, report } from './check.js';
import { checkRules } from './rules.js';
import { shapes } from './shapes.js';
import { loneSurrogate } from './text-size.js';
const formats = {
    date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    web: /^https?:\/\/[^\s/]\S*$/i,
    link: /^(?:https?:\/\/[^\s/]\S*|mailto:\S+)$/i,
};
const formatNames = {
    date: 'date such as 2026-01-31',
    time: 'time such as 09:30',
    web: 'http or https address',
    link: 'http, https or mailto address',
};
/** Reports where `value` is not what the field takes. An undefined property counts as absent, as in JSON. */
export function checkField(check, field, value, pointer) {
    switch (field.kind) {
        case 'string':
            checkString(check, field, value, pointer);
            break;
        case 'number':
            checkNumber(check, field, value, pointer);
            break;
        case 'boolean':
            if (typeof value !== 'boolean')
                report(check, pointer, 'must be a boolean');
            break;
        case 'object':
            checkObject(check, field, value, pointer);
            break;
        case 'list':
            checkList(check, field, value, pointer);
            break;
        default:
            field;
    }
}
function checkString(check, field, value, pointer) {
    const { values, min = 0, max = Number.POSITIVE_INFINITY, format } = field;
    if (typeof value !== 'string') {
        report(check, pointer, 'must be a string');
    }
    else if (values) {
        if (!values.includes(value))
            report(check, pointer, `must be one of ${values.join(', ')}`);
    }
    else {
        if (value.length < min)
            report(check, pointer, `must be more than ${min - 1} characters`);
        if (value.length > max)
            report(check, pointer, `must be less than ${max + 1} characters`);
        if (format && !formats[format].test(value))
            report(check, pointer, `must be a ${formatNames[format]}`);
        if (loneSurrogate.test(value))
            report(check, pointer, 'has half of a surrogate pair');
    }
}
function checkNumber(check, field, value, pointer) {
    const { values, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        report(check, pointer, 'must be a number');
    }
    else if (values) {
        if (!values.includes(value))
            report(check, pointer, `must be one of ${values.join(', ')}`);
    }
    else {
        if (!(field.fraction || Number.isInteger(value)))
            report(check, pointer, 'must be an integer');
        if (value < min || value > max)
            report(check, pointer, `must be from ${min} to ${max}`);
    }
}
function checkList(check, field, value, pointer) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = field;
    if (!Array.isArray(value)) {
        report(check, pointer, 'must be an array');
        return;
    }
    if (value.length < min)
        report(check, pointer, `no fewer than ${min} items required`);
    if (value.length > max)
        report(check, pointer, `no more than ${max} items allowed`);
    value.forEach((item, index) => {
        checkField(check, field.items, item, `${pointer}/${index}`);
    });
}
function checkObject(check, field, value, pointer) {
    if (value === null && field.nullable)
        return;
    if (!isJsonObject(value)) {
        report(check, pointer, 'must be an object');
        return;
    }
    const shape = shapeOf(field.of, value);
    if (shape)
        checkShape(check, shape, value, pointer, field.textMax);
    else if (typeof value.type === 'string')
        report(check, pointer, `unsupported type: ${value.type}`);
    else
        report(check, pointer, 'missing required field: type');
}
function shapeOf(names, value) {
    for (const name of names) {
        const shape = shapes.get(name);
        if (shape && (shape.type === undefined || shape.type === value.type))
            return shape;
    }
    return undefined;
}
/** Reports where an object is not of this shape. `textMax` bounds its own `text`. */
export function checkShape(check, shape, value, pointer, textMax) {
    const outerActionIds = check.actionIds;
    if (shape.fields.has('block_id'))
        check.actionIds = new Set();
    checkRules(check, shape.name, value, pointer);
    for (const name of shape.required) {
        if (value[name] === undefined)
            report(check, pointer, `missing required field: ${name}`);
    }
    for (const name of Object.keys(value)) {
        const item = value[name];
        if (item === undefined)
            continue;
        const field = shape.fields.get(name);
        if (field)
            checkField(check, bounded(field, name, textMax), item, `${pointer}/${name}`);
        else
            report(check, pointer, `invalid additional property: ${name}`);
    }
    check.actionIds = outerActionIds;
}
function bounded(field, name, textMax) {
    return textMax !== undefined && name === 'text' && field.kind === 'string'
        ? { ...field, max: textMax }
        : field;
}
