/** One number of the benchmark, with its target where there is one; null where it could not be measured. */
export interface Figure {
  name: string;
  value: number | null;
  unit: 'ms' | 'MB' | '/s' | '';
  target?: { atMost: number } | { below: number } | { atLeast: number };
}

/** What a part of the benchmark found; `broken` lists what was lost or went wrong, a text for each time. */
export interface Findings {
  figures: Figure[];
  broken: string[];
}

/** Undefined where there is no target. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined;
  if (value === null) return false;
  if ('atMost' in target) return value <= target.atMost;
  return 'below' in target ? value < target.below : value >= target.atLeast;
}

export function targetText({ target, unit }: Figure): string {
  if (target === undefined) return '';
  if ('atMost' in target) return `≤ ${target.atMost} ${unit}`.trim();
  return 'below' in target ? `< ${target.below} ${unit}`.trim() : `≥ ${target.atLeast} ${unit}`.trim();
}

/** The same texts as one, with how often. */
export function counted(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} (${count} times)` : text));
}
