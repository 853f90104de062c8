/** A pure function of a text that remembers its newest results: teams ask the same things again. */
export function recent<T>(capacity: number, make: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    const result = known ?? make(text);
    // Set anew, it is the newest again.
    results.delete(text);
    results.set(text, result);
    const [oldest] = results.size > capacity ? results.keys() : [];
    if (oldest !== undefined) results.delete(oldest);
    return result;
  };
}
