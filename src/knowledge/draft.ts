/** A question and its answer as Markdown, before they are parsed; lines are those of the file. */
export interface Draft {
  question: string;
  line: number;
  answer: string;
  answerLine: number;
}
