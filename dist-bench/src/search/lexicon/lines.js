const LINE_END = /\n(?! )/u;
const SPACES = /\s+/gu;
/** The entries of a data text, one a line; an indented line continues the one above it. */
export function lines(text) {
    return text
        .split(LINE_END)
        .map((line) => line.replace(SPACES, ' ').trim())
        .filter(Boolean);
}
/** The comma-separated phrases of one column. */
export function cells(column) {
    return column
        .split(',')
        .map((cell) => cell.trim())
        .filter(Boolean);
}
