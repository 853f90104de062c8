import { isJsonObject, startCheck } from './check.js';
import { checkField, checkShape } from './check-field.js';
import { payloadLimits } from './limits.js';
import { blocksTextProblems, tableAndMarkdownProblems } from './message-size.js';
import { messageBlocks, views } from './shapes.js';
import { escapedBytes, loneSurrogate } from './text-size.js';
/**
 * Why Slack would refuse the `text` and `blocks` of a message; empty if it would take them. Other fields are not read.
 * Sums over all blocks are taken only where every block is well formed.
 */
export function validateMessage(message, options = {}) {
    const { method = 'post' } = options;
    const blocks = message.blocks ?? [];
    if (!Array.isArray(blocks)) {
        return [{ code: 'invalid_blocks_format', pointer: '/blocks', message: 'must be an array' }];
    }
    const check = startCheck('message');
    checkField(check, messageBlocks, blocks, '/blocks');
    const found = [...textProblems(message.text, blocks, method), ...check.problems];
    if (check.problems.length > 0)
        return found;
    return [
        ...found,
        ...tableAndMarkdownProblems(blocks),
        ...(method === 'respond' ? [] : blocksTextProblems(blocks)),
    ];
}
/** Why Slack would refuse a view (`modal` or `home`) of views.open, views.push, views.update or views.publish. */
export function validateView(view) {
    const type = isJsonObject(view) ? view.type : undefined;
    if (!isJsonObject(view) || (type !== 'modal' && type !== 'home')) {
        return [{ code: 'invalid_arguments', pointer: '/type', message: 'must be modal or home' }];
    }
    const check = startCheck(type);
    checkShape(check, views[type], view, '');
    if (check.problems.length > 0 || Buffer.byteLength(JSON.stringify(view)) <= payloadLimits.viewBytes) {
        return check.problems;
    }
    return [
        { code: 'view_too_large', pointer: '', message: `must be at most ${payloadLimits.viewBytes} bytes` },
    ];
}
function textProblems(text, blocks, method) {
    if (text === undefined || text === '') {
        return blocks.length > 0 ? [] : textProblem('no_text', 'has neither text nor blocks');
    }
    if (typeof text !== 'string')
        return textProblem('invalid_arguments', 'must be a string');
    if (loneSurrogate.test(text))
        return textProblem('invalid_arguments', 'has half of a surrogate pair');
    if (text.length > payloadLimits.text) {
        return textProblem('msg_too_long', `must be at most ${payloadLimits.text} characters`);
    }
    return method === 'update' && escapedBytes(text) > payloadLimits.updateTextBytes
        ? textProblem('msg_too_long', `must be at most ${payloadLimits.updateTextBytes} escaped bytes`)
        : [];
}
function textProblem(code, message) {
    return [{ code, pointer: '/text', message }];
}
