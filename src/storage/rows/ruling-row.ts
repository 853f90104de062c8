import type { Ruling } from '../../quiz/standings/ruling.ts';

/** The columns of a left join; null where nothing was decided. */
export type RulingRow = { ruling: Ruling['kind'] | null; also_right: number | null };

export const RULING_COLUMNS = 'rulings.kind as ruling, rulings.choice as also_right';
export const JOIN_RULINGS = 'left join rulings on rulings.round_id = rounds.id';

export function rulingOf({ ruling, also_right: choice }: RulingRow): Ruling | null {
  if (ruling === 'also-right') return { kind: ruling, choice: choice ?? -1 };
  return ruling === null ? null : { kind: ruling };
}
