import { runsText } from '../../markdown/plain-text.js';
/** With more columns than this nobody can tell the cells apart without their names. */
const UNNAMED_COLUMNS = 2;
const HAN = /\p{Script=Han}/u;
/** The header as one line: the names that the rows themselves do not say. Empty if they say all. */
export function recordHeader(table) {
    const isSaid = (column) => isNamed(table) && table.rows.some((row) => runsText(row[column] ?? []).trim() !== '');
    const names = table.header.filter((name, column) => runsText(name).trim() && !(column > 0 && isSaid(column)));
    return withSeparator(names, ' · ').map((run) => ({ ...run, italic: true }));
}
/** The rows of a table as lines: the first cell, then the others that say something, with their names. */
export function recordRows(table) {
    return table.rows.map((row) => {
        const [first = [], ...rest] = row;
        const cells = rest.flatMap((cell, index) => {
            if (runsText(cell).trim() === '')
                return [];
            const name = isNamed(table) ? runsText(table.header[index + 1] ?? []).trim() : '';
            return [name ? [{ text: `${name}${HAN.test(name) ? '：' : ': '}` }, ...cell] : cell];
        });
        const lead = first.map((run) => (run.code ? run : { ...run, bold: true }));
        return cells.length > 0 ? [...lead, { text: ' — ' }, ...withSeparator(cells, ' · ')] : lead;
    });
}
function isNamed({ header, rows }) {
    return Math.max(header.length, ...rows.map((row) => row.length)) > UNNAMED_COLUMNS;
}
/** A table as one list, the header its first item. */
export function recordItems(table) {
    const header = recordHeader(table);
    return recordList([...(header.length > 0 ? [header] : []), ...recordRows(table)]);
}
export function recordList(lines) {
    const items = lines.map((runs) => ({ flow: [{ kind: 'paragraph', runs }] }));
    return { kind: 'list', ordered: false, start: 1, items };
}
function withSeparator(cells, separator) {
    return cells.flatMap((cell, index) => (index > 0 ? [{ text: separator }, ...cell] : [...cell]));
}
