/** Keys and indexes from the root of a manifest to a value. */
export type Path = readonly (string | number)[];

/** Why a manifest would be refused; `path` leads to the place. */
export interface ManifestProblem {
  path: Path;
  message: string;
}

/** `spec.containers[0].image` */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

export type YamlMap = Readonly<Record<string, unknown>>;

/** The value as a map, or an empty one. */
export function mapOf(value: unknown): YamlMap {
  return isMap(value) ? value : {};
}

export function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list that are maps, each with its place. */
export function mapsIn(value: unknown, path: Path): { item: YamlMap; path: Path }[] {
  if (!Array.isArray(value)) return [];
  const items: unknown[] = value;
  return items.flatMap((item, index) => (isMap(item) ? [{ item, path: [...path, index] }] : []));
}
