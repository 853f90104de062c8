import { validateMessage, validateView } from '../../block-kit/validate.js';
import { ApiError } from '../api-error.js';
import { isObject } from '../json.js';
import { jsonArg } from './method.js';
/** Slack's own check of payloads; needs neither token nor scope. */
export const validateMethods = {
    'blocks.validate': { token: 'none', scopes: [], run: (_core, args) => validate(args) },
};
function validate(args) {
    const given = ['blocks', 'message', 'view'].filter((key) => args[key] !== undefined);
    if (given.length !== 1)
        throw new ApiError('invalid_arguments');
    const problems = problemsOf(args);
    if (problems.length > 0)
        throw new ApiError('invalid_blocks', { errors: problems });
    return { errors: [] };
}
function problemsOf(args) {
    const [message, view] = [jsonArg(args, 'message'), jsonArg(args, 'view')];
    if (view !== undefined)
        return validateView(view);
    if (isObject(message))
        return validateMessage(message, { method: 'post' });
    return validateMessage({ text: 'blocks only', blocks: jsonArg(args, 'blocks') }, { method: 'post' });
}
