import type { Lang } from '../../knowledge/entry.ts';

/** What a workflow is given in the place of an answer. */
export interface StepTexts {
  noQuestion: string;
  failed: string;
}

export const stepTexts: Readonly<Record<Lang, StepTexts>> = {
  en: {
    noQuestion: 'I was given no question, so I searched for nothing.',
    failed: 'Something went wrong on my side, so I could not search. Please run the workflow again.',
  },
  zh: {
    noQuestion: '没有收到问题，所以没有搜索。',
    failed: '我这边出了问题，没能完成搜索。请重新运行工作流程。',
  },
};
