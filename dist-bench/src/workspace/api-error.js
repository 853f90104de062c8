/** A refusal in Slack's words: the name of the error, and what else stands in the response. */
export class ApiError extends Error {
    name = 'ApiError';
    code;
    details;
    constructor(code, details = {}) {
        super(code);
        this.code = code;
        this.details = details;
    }
}
/** Refuses a payload with the validator's findings, written as Slack writes them. */
export function refuseProblems(problems) {
    const [first] = problems;
    if (first === undefined)
        return;
    const messages = problems.map((each) => `[ERROR] ${each.message} [json-pointer:${each.pointer}]`);
    throw new ApiError(first.code, { response_metadata: { messages } });
}
