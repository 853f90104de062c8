/** What is wrong with a knowledge folder. */
export interface FolderProblem {
  dir: string;
  reason: string;
}

/** No knowledge folder could be read; the message names each and says what to do. */
export class KnowledgeFolderError extends Error {
  override name = 'KnowledgeFolderError' as const;
  readonly problems: readonly FolderProblem[];
  constructor(problems: readonly FolderProblem[], options?: ErrorOptions) {
    const list = problems.map(({ dir, reason }) => `${dir}: ${reason}`).join('\n');
    super(
      `${list}\nSet KNOWLEDGE_DIR to a folder with Markdown files, one "# question" heading a question.`,
      options,
    );
    this.problems = problems;
  }
}
