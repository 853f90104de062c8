/** Those that pass, or all where none does: a preference, not a rule. */
export function narrowed<Thing>(
  things: readonly Thing[],
  passes: (thing: Thing) => boolean,
): readonly Thing[] {
  const passing = things.filter(passes);
  return passing.length > 0 ? passing : things;
}

/** Those of the lowest measure. */
export function lowest<Thing>(things: readonly Thing[], measure: (thing: Thing) => number): readonly Thing[] {
  const measures = things.map(measure);
  const least = Math.min(...measures);
  return things.filter((_, index) => measures[index] === least);
}
