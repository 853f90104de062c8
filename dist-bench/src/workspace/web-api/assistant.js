import { ApiError } from '../api-error.js';
import { threadOf } from '../messages.js';
import { jsonArg, optionalArg, requireArg, requireChannel } from './method.js';
const scopes = ['assistant:write', 'chat:write'];
const sessionStatuses = ['active', 'processing', 'suspended', 'closed'];
const maxPrompts = 4;
/** Checked and accepted; the local page shows neither a status nor prompts. */
export const assistantMethods = {
    'assistant.threads.setStatus': { token: 'bot', scopes, run: setStatus },
    'agents.sessions.setStatus': { token: 'bot', scopes, run: setSessionStatus },
    'assistant.threads.setSuggestedPrompts': { token: 'bot', scopes: ['assistant:write'], run: setPrompts },
};
function setStatus(core, args) {
    const channel = requireChannel(core, args, 'channel_id');
    if (threadOf(channel, requireArg(args, 'thread_ts')) === undefined)
        throw new ApiError('thread_not_found');
    if (optionalArg(args, 'status') === undefined)
        throw new ApiError('invalid_arguments');
    return {};
}
function setSessionStatus(core, args) {
    const channel = requireChannel(core, args, 'channel_id');
    const thread = requireArg(args, 'thread_ts');
    if (threadOf(channel, thread) === undefined)
        throw new ApiError('thread_not_found');
    if (!sessionStatuses.includes(requireArg(args, 'status')))
        throw new ApiError('invalid_arguments');
    return {};
}
function setPrompts(core, args) {
    requireChannel(core, args, 'channel_id');
    const prompts = jsonArg(args, 'prompts');
    if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > maxPrompts) {
        throw new ApiError('invalid_arguments');
    }
    return {};
}
