import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.ts';
import { BYTE_ORDER_MARK, writeCsv } from '../../src/csv/write-csv.ts';

const RISKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  "'",
  "'=1",
  "''",
  '＝1',
  '"',
  ',',
  '\r\n',
  ' a ',
];
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...RISKY, '探针'), { maxLength: 4 }).map((parts) => parts.join('')),
);
const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

describe('CSV', () => {
  it('gives back the cells it was written of, whatever they hold', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (all) => {
        expect(cellsOf(writeCsv(all))).toEqual(all);
      }),
    );
    expect(cellsOf(`${BYTE_ORDER_MARK}a,b\r\n`)).toEqual([['a', 'b']]);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [line = ''] = writeCsv([['x', text]]).split(/\r\n$/);
        expect(line.slice(2).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
    expect(writeCsv([['=1+1', "'=1", "it's"]])).toBe("'=1+1,''=1,it's\r\n");
  });

  it('is read as spreadsheets save it: either end of lines, quotes, blank lines, an apostrophe of the text', () => {
    expect(readCsv('a,"b ""c"", d"\n\n"1\n2",\r\n\'s,\'=1')).toEqual([
      { line: 1, cells: ['a', 'b "c", d'] },
      { line: 3, cells: ['1\n2', ''] },
      { line: 5, cells: ["'s", '=1'] },
    ]);
    expect(readCsv('')).toEqual([]);
  });

  it.each([
    ['a,b\n"x\ny', 2, 'a quote that opens here is never closed'],
    ['a\nb"c', 2, 'a quote stands in a cell without quotes'],
    ['"a\nb"c', 2, 'a cell goes on after its quotes'],
    ['a\rb', 1, 'a carriage return stands alone'],
  ])('%j is refused with its line', (text, line, message) => {
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ name: 'CsvError', line, message }));
  });
});
