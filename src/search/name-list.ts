import type { NameData } from './index-data.ts';

/** Names of a section in one row of numbers: comparing a question with thirty names is most of its work. */
export interface NameList {
  /** Ids of the features of all names, one name after another. */
  features: Uint32Array;
  /** Where each name ends in `features`. */
  ends: Uint32Array;
  /** The sum of the weights of each name's features. */
  totals: Float64Array;
}

export function nameList(
  names: readonly Pick<NameData, 'features'>[],
  weigh: (id: number) => number,
): NameList {
  const features = Uint32Array.from(names.flatMap((name) => name.features));
  const ends = new Uint32Array(names.length);
  const totals = new Float64Array(names.length);
  let end = 0;
  for (const [number, name] of names.entries()) {
    end += name.features.length;
    ends[number] = end;
    totals[number] = name.features.reduce((sum, id) => sum + weigh(id), 0);
  }
  return { features, ends, totals };
}

/** Calls back with each name that shares weight with what is asked, and with how much. */
export function eachShared(
  { features, ends }: NameList,
  weights: Float64Array,
  take: (name: number, shared: number) => void,
): void {
  let at = 0;
  for (let name = 0; name < ends.length; name++) {
    const end = ends[name] ?? 0;
    let shared = 0;
    for (; at < end; at++) shared += weights[features[at] ?? 0] ?? 0;
    if (shared > 0) take(name, shared);
  }
}
