import { counted, isMet, targetText } from './figure.js';
/** The whole result as one object, for machines. */
export function jsonReport(machine, { figures, broken }) {
    const rows = figures.map((figure) => {
        const { name, value, unit, target } = figure;
        return { name, value: value === null ? null : round(value), unit, target, met: isMet(figure) };
    });
    return JSON.stringify({ machine, figures: rows, broken: counted(broken) });
}
/** The same for people. */
export function tableReport(machine, { figures, broken }) {
    const rows = figures.map((figure) => [figure.name, valueText(figure), targetText(figure), verdict(figure)]);
    const widths = ['figure', 'value', 'target', ''].map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 1 ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd();
    const { node, platform, cpus, cpu, entries, loadBefore, loadAfter } = machine;
    return [
        `Node ${node}, ${platform}, ${cpus} × ${cpu}, ${entries} entries`,
        `Load average ${loadBefore} before and ${loadAfter} after; other work on the machine makes times longer.`,
        '',
        line(['figure', 'value', 'target', '']),
        ...rows.map(line),
        '',
        broken.length === 0 ? 'Nothing was lost, nothing broke.' : 'Lost or broken:',
        ...counted(broken).map((text) => `- ${text}`),
    ].join('\n');
}
function valueText({ value, unit }) {
    return value === null ? 'none' : `${round(value)} ${unit}`.trim();
}
function verdict(figure) {
    const met = isMet(figure);
    return met === undefined ? '' : met ? 'met' : 'MISSED';
}
/** Three digits are more than a repeated run agrees on. */
function round(value) {
    return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
