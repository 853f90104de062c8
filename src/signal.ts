/** Something that happens once, and can be waited for. */
export interface Signal<T = void> {
  given: Promise<T>;
  /** Only the first time counts. */
  give(value: T): void;
}

export function createSignal<T = void>(): Signal<T> {
  let give: (value: T) => void = () => {};
  const given = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { given, give: (value) => give(value) };
}
