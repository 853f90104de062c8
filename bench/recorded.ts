/**
 * The figures that the test half of the questions reached when they were last recorded; `npm run eval` and the tests
 * fail below them. Raise them with what a change gains.
 */
export const RECORDED = {
  en: { hit1: 0.933, hit3: 0.97, answered: 0.992 },
  zh: { hit1: 0.915, hit3: 0.964, answered: 0.971 },
} as const;

/** The largest share of questions without an answer here that may get one. */
export const RECORDED_FALSE = { far: 0, near: 0, uncovered: 0.06 } as const;
