// Marks of Markdown and mrkdwn, and characters without width that some converters put around them.
const marks = /[*_~`\\\u200b-\u200d\u2060\ufeff]/g;
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const character = /[\p{L}\p{N}]/gu;

/**
 * What of the expected text is not shown: how many letters, digits and Han characters, each as often as it is
 * missing, and whether the words stand in their order. More text than expected is no loss.
 */
export function lostText(expected, shown) {
  const wanted = normal(expected);
  const found = normal(shown);
  return {
    characters: missing(wanted.match(character) ?? [], found.match(character) ?? []),
    inOrder: isSubsequence(wanted.match(word) ?? [], found.match(word) ?? []),
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

function isSubsequence(wanted, found) {
  let next = 0;
  for (const one of found) if (one === wanted[next]) next += 1;
  return next === wanted.length;
}
