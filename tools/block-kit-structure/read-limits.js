const link = /\{@link\s+([^}\s]+)[^}]*\}/g;
const sentenceEnd = /(?<=\.)\s+(?=[A-Z`])/;
const stated = /\b(max|min|maximum|minimum|limit|less than|up to|between)\b.*\d/i;

const longest = /(?:max(?:imum)? length\D*|limit )(\d[\d,]*) characters/i;
const shorter = /less than (\d+) characters/i;
const shortest = /minimum length\D*(\d+)/i;
const rowCells = /each row .* max of (\d+)/i;
const most = /(?:max(?:imum)?|up to)(?: of| number of [a-z ]+ is| value is)? (\d+)/i;
const fewest = /min(?:imum)?(?: of| number is)? (\d+)/i;
const range = /(?:between|from) (\d+)(?: \(default\))? (?:and|to) (\d+)/i;

/** The field with the limits that the sentences of its documentation state; throws on a limit it cannot read. */
export function limitsOf(documentation, field, place) {
  const text = documentation.replace(link, '$1').replaceAll('`', '').replace(/\s+/g, ' ');
  const sentences = text.split(sentenceEnd).map((sentence) => read(sentence, field, place));
  return sentences.reduce(merge, field);
}

function read(sentence, field, place) {
  const numeric = field.kind === 'number' && sentence.match(range);
  if (numeric) return { min: Number(numeric[1]), max: Number(numeric[2]) };
  if (!stated.test(sentence)) return {};
  const limits = sentence.includes('character') ? lengths(sentence, field) : counts(sentence, field);
  if (Object.keys(limits).length === 0) throw new Error(`${place}: cannot read “${sentence}”`);
  return limits;
}

function lengths(sentence, field) {
  const max = numberIn(sentence, longest) ?? less(numberIn(sentence, shorter));
  const min = numberIn(sentence, shortest);
  if (field.kind === 'list') return { items: { textMax: max } };
  return field.kind === 'object' ? { textMax: max } : present({ min, max });
}

function counts(sentence, field) {
  const cells = numberIn(sentence, rowCells);
  if (cells !== undefined) return { items: { max: cells } };
  return field.kind === 'list' || field.kind === 'number'
    ? present({ min: numberIn(sentence, fewest), max: numberIn(sentence, most) })
    : {};
}

function merge(field, limits) {
  const { items, ...own } = limits;
  return items ? { ...field, items: { ...field.items, ...items } } : { ...field, ...own };
}

function numberIn(sentence, pattern) {
  const digits = sentence.match(pattern)?.[1];
  return digits && Number(digits.replace(',', ''));
}

function less(number) {
  return number && number - 1;
}

function present(limits) {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
