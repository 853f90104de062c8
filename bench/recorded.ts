/**
 * The figures that the test half of the questions reached when they were last recorded; `npm run eval` and the tests
 * fail below them. Raise them with what a change gains.
 */
export const RECORDED = {
  en: { hit1: 0.93, hit3: 0.96, answered: 0.98 },
  zh: { hit1: 0.86, hit3: 0.92, answered: 0.929 },
} as const;

/** The largest share of questions without an answer here that may get one. */
export const RECORDED_FALSE = { far: 0, near: 0.04, uncovered: 0.06 } as const;
