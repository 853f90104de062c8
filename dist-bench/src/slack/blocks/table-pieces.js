import { runsText } from '../../markdown/plain-text.js';
import { escapedBytes } from '../escape.js';
import { leaves, richSection, splitPieces } from './leaves.js';
import { listPieces, sectionPiece } from './list-pieces.js';
import { TABLE_LIMITS } from './page-limits.js';
import { recordHeader, recordList, recordRows } from './records.js';
/**
 * A table as native tables, each with the header row and as many rows as a message takes; undefined if it has
 * too many columns, or a row too large for that.
 */
export function tablePieces(table) {
    const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
    if (columns > TABLE_LIMITS.columns)
        return undefined;
    const header = tableRow(table.header, columns, true);
    const parts = [[header]];
    let [json, textBytes] = [header.json, header.textBytes];
    for (const cells of table.rows) {
        const row = tableRow(cells, columns);
        if (!rowsFit([header, row]))
            return undefined;
        json += row.json;
        textBytes += row.textBytes;
        const part = parts.at(-1);
        if (part && fits({ rows: part.length + 1, json, textBytes })) {
            part.push(row);
        }
        else {
            parts.push([header, row]);
            json = header.json + row.json;
            textBytes = header.textBytes + row.textBytes;
        }
    }
    return rowsFit([header]) ? parts.map((rows) => tablePiece(table, rows, columns)) : undefined;
}
/** A table where none may stand: the header as a line, then one item a row. */
export function recordPieces(table) {
    const header = splitPieces(recordHeader(table), sectionPiece);
    const rows = listPieces(recordList(recordRows(table)), 0, () => []);
    return [
        ...header.map((piece) => (rows.length > 0 ? { ...piece, leads: 'heading' } : piece)),
        ...rows,
    ];
}
function rowsFit(rows) {
    const sum = (size) => rows.reduce((total, row) => total + size(row), 0);
    return fits({ rows: rows.length, json: sum((row) => row.json), textBytes: sum((row) => row.textBytes) });
}
function fits(size) {
    const { rows, json, textBytes } = TABLE_LIMITS;
    return size.rows <= rows && size.json <= json && size.textBytes <= textBytes;
}
function tablePiece(table, rows, columns) {
    const settings = Array.from({ length: columns }, (_, column) => ({
        align: table.align[column] ?? 'left',
        is_wrapped: true,
    }));
    const block = {
        type: 'table',
        rows: rows.map((row) => row.cells),
        column_settings: settings,
    };
    return { kind: 'block', block, text: rows.map((row) => row.line).join('\n') };
}
/** Slack has no header row of its own, so the header is bold. */
function tableRow(row, columns, header) {
    const cells = Array.from({ length: columns }, (_, column) => tableCell(row[column] ?? [], header));
    const line = row.map(runsText).join(' | ');
    // One more of each for what stands between two rows.
    return { cells, line, json: JSON.stringify(cells).length + 1, textBytes: escapedBytes(line) + 1 };
}
function tableCell(runs, header) {
    const text = runsText(runs);
    const plain = runs.every((run) => !(run.bold || run.italic || run.strike || run.code || run.link));
    // An empty cell is refused: at least one character.
    if (plain && !header)
        return { type: 'raw_text', text: text || ' ' };
    const block = {
        type: 'rich_text',
        elements: [richSection(leaves(runs, header && { bold: true }))],
    };
    return block;
}
