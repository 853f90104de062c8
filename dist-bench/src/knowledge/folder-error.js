/** No knowledge folder could be read; the message names each and says what to do. */
export class KnowledgeFolderError extends Error {
    name = 'KnowledgeFolderError';
    problems;
    constructor(problems, options) {
        const list = problems.map(({ dir, reason }) => `${dir}: ${reason}`).join('\n');
        super(`${list}\nSet KNOWLEDGE_DIR to a folder with Markdown files, one "# question" heading a question.`, options);
        this.problems = problems;
    }
}
