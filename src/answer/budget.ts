/** How much of an answer is shown at first sight: what reads well on a phone (measured on the eight questions). */
export interface Budget {
  chars: number;
  codeLines: number;
  tableRows: number;
}

/** 86 % of real sections fit 600 characters; 12 lines of code and 5 rows are a phone screen each. */
export const EXCERPT_BUDGET: Budget = { chars: 600, codeLines: 12, tableRows: 5 };
