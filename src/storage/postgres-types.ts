import pg from 'pg';

/** Object ids of types whose values pg gives in another way than SQLite does. */
const INT8 = 20;
const NUMERIC = 1700;
const BOOL = 16;

/** Counts and sums as numbers, truth as 0 or 1: rows are the same from both engines. */
export const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    switch (id) {
      case INT8:
        return wholeNumber;
      case NUMERIC:
        return Number;
      case BOOL:
        return (text: string) => (text === 't' ? 1 : 0);
      default:
        return pg.types.getTypeParser(id, format as 'text');
    }
  },
};

/** As node:sqlite does: an error rather than a number that was rounded. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`);
  return value;
}
