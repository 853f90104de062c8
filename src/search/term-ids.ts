/** Gives every distinct term a small number, in the order of first appearance. */
export interface TermIds {
  idOf(term: string): number;
  terms: string[];
}

export function createTermIds(): TermIds {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  return {
    terms,
    idOf(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = terms.length;
      ids.set(term, id);
      terms.push(term);
      return id;
    },
  };
}
