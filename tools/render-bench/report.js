const firstNumber = /\d+/;
const columns = [
  ['converter', ({ name }) => name],
  ['version', ({ version }) => version],
  ['doc: chars lost', ({ document }) => document.lostCharacters],
  ['text lost', ({ document }) => of(document.textLost, document)],
  ['refused', ({ document }) => of(document.refused, document)],
  ['throws', ({ document }) => of(document.throws, document)],
  ['CommonMark: text lost', ({ commonMark }) => of(commonMark.textLost, commonMark)],
  ['refused', ({ commonMark }) => of(commonMark.refused, commonMark)],
  ['throws', ({ commonMark }) => of(commonMark.throws, commonMark)],
  ['live mentions', ({ mentions }) => `${mentions.live.length}/${mentions.total}`],
  ['ms/answer', ({ times }) => times.median.toFixed(2)],
  ['slowest', ({ times }) => times.slowest.toFixed(2)],
  ['60 kB worst', ({ pathological }) => worst(Object.values(pathological))],
];

/** The comparison as lines for people. */
export function report({ node, document, results, leftOut }) {
  const rows = [
    columns.map(([title]) => title),
    ...results.map((result) => columns.map(([, read]) => String(read(result)))),
  ];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  const line = (row) =>
    row
      .map((cell, index) => pad(cell, widths[index], index))
      .join('  ')
      .trimEnd();
  const notes = results
    .filter(({ asks }) => asks && Number(firstNumber.exec(asks)?.[0]) > Number(firstNumber.exec(node)?.[0]))
    .map(({ name, version, asks }) => `${name} ${version} asks for Node ${asks}, and ran all the same.`);
  return [
    `Node ${node}, document ${document}`,
    '',
    ...rows.map(line),
    '',
    ...notes,
    ...leftOut.map(({ name, version, reason }) => `${name} ${version} is left out: ${reason}`),
    'chars lost: letters, digits and Han characters. text lost: answers with one of them missing or out of order,',
    'or with words run together. refused: answers with a message that src/block-kit/validate.ts refuses.',
    'ms: the median answer, the slowest answer, and the worst of three pathological texts of 60 kB and more.',
  ].join('\n');
}

function of(count, { total }) {
  return `${count}/${total}`;
}

function worst(times) {
  const failure = times.find((time) => typeof time === 'string');
  return failure ?? `${Math.max(...times).toFixed(0)} ms`;
}

function pad(cell, width, index) {
  return index < 2 ? cell.padEnd(width) : cell.padStart(width);
}
