const LETTER = /^Right!\s+([A-D])\.|Your choice: ([A-D])\.|already, with ([A-D])\./;

/** A question post as the page shows it. */
export interface Question {
  channel: string;
  ts: string;
  round: string;
  letters: string[];
}

/** The letter that a verdict says it counted. */
export function letterTold(text: string): string | undefined {
  const [, ...found] = LETTER.exec(text) ?? [];
  return found.find(Boolean);
}

/** A message with letters to click; what they carry names the round. */
export function questionOf(
  channel: string,
  ts: string,
  blocks: readonly Record<string, unknown>[],
): Question | undefined {
  const values = blocks
    .flatMap(({ elements }) => (Array.isArray(elements) ? elements : []))
    .filter(({ action_id: id }) => /^quiz_choice_/.test(id ?? ''))
    .map(({ value }) => JSON.parse(value));
  const [first] = values;
  return first && { channel, ts, round: first.round, letters: values.map(({ letter }) => letter) };
}
