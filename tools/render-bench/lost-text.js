// Marks of Markdown and mrkdwn, and characters without width that some converters put around them.
const marks = /[*_~`\\\u200b-\u200d\u2060\ufeff]/g;
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const character = /[\p{L}\p{N}]/gu;
const separator = /[^\p{L}\p{N}\p{M}]|\p{Script=Han}/gu;
const han = /\p{Script=Han}/u;

/**
 * What of the expected text is not shown: how many letters, digits and Han characters, each as often as it is
 * missing, and whether they stand in their order, no two words run together. More text is no loss.
 */
export function lostText(expected, shown) {
  const wanted = normal(expected);
  const found = normal(shown);
  return {
    characters: missing(wanted.match(character) ?? [], found.match(character) ?? []),
    inOrder: isInOrder(wanted.match(word) ?? [], found),
  };
}

function normal(text) {
  return text.normalize('NFC').replace(marks, '');
}

function missing(wanted, found) {
  const left = new Map();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  let count = 0;
  for (const one of wanted) {
    const rest = left.get(one) ?? 0;
    if (rest === 0) count += 1;
    else left.set(one, rest - 1);
  }
  return count;
}

function isInOrder(words, found) {
  let end = 0;
  let last = '';
  for (const next of words) {
    if (last && !han.test(last) && !han.test(next)) end = wordEnd(found, end);
    end = endOf(next, found, end);
    if (end < 0) return false;
    last = next;
  }
  return true;
}

/** Where the characters of a word have come, from `start` on; -1 if they do not. Between them more may stand. */
function endOf(letters, found, start) {
  let end = start;
  for (const letter of letters) {
    const index = found.indexOf(letter, end);
    if (index < 0) return -1;
    end = index + letter.length;
  }
  return end;
}

/** Where the word ends that holds this place. */
function wordEnd(found, start) {
  separator.lastIndex = start;
  return separator.exec(found)?.index ?? found.length;
}
