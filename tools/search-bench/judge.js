const MAX_ENTRIES = 10;

/** The entries of the hits, first occurrence first, as many as are judged. */
export function firstEntries(hits, entryOf) {
  const ids = new Set();
  for (const hit of hits) {
    ids.add(entryOf(hit));
    if (ids.size === MAX_ENTRIES) break;
  }
  return [...ids];
}

/**
 * How the questions of one language were answered: shares of those that have an answer, `falseAnswers` of those that
 * have none. An answer is `{ question, ids }`.
 */
export function judge(answers) {
  const answerable = answers.filter(({ question }) => question.right.length > 0);
  const unanswerable = answers.filter(({ question }) => question.right.length === 0);
  const ranks = answerable.map(({ question, ids }) => ids.findIndex((id) => question.right.includes(id)) + 1);
  const hitsWithin = (last) => ranks.filter((rank) => rank > 0 && rank <= last).length / ranks.length;
  return {
    questions: answerable.length,
    hit1: hitsWithin(1),
    hit3: hitsWithin(3),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    answered: answeredShare(answerable),
    falseAnswers: answeredShare(unanswerable),
  };
}

function answeredShare(answers) {
  return answers.filter(({ ids }) => ids.length > 0).length / answers.length;
}
