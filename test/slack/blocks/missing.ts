/** What is wanted and was not got, each as often as it is short. */
export function missing(wanted: readonly string[], got: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of got) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
