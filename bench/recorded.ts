/**
 * The figures that the test half of the questions reached when they were last recorded; `npm run eval` and the tests
 * fail below them. Raise them with what a change gains.
 */
export const RECORDED = {
  en: { hit1: 0.8, hit3: 0.85, answered: 0.9 },
  zh: { hit1: 0.7, hit3: 0.8, answered: 0.85 },
} as const;

/** The largest share of questions without an answer here that may get one. */
export const RECORDED_FALSE = { far: 0.05, near: 0.15, uncovered: 0.4 } as const;
