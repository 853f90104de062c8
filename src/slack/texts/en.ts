import type { Texts } from './texts.ts';

const UNITS = { sentences: 'sentences', items: 'items', lines: 'lines', rows: 'rows' } as const;

export const en: Texts = {
  fullAnswer: 'Full answer',
  share: 'Share',
  inLanguage: { en: 'English', zh: '中文' },
  open: 'Open',
  previous: 'Previous page',
  next: 'Next page',
  close: 'Close',
  choices: 'Which of these do you mean?',
  nothing: 'I have no answer to that. I only say what stands in my Kubernetes questions and answers.',
  nearest: 'The nearest topics:',
  related: 'Related questions:',
  matched: (words) => `Matched: ${words.join(', ')}`,
  verified: (version) => `Checked for Kubernetes ${version}`,
  since: (version) => `Since Kubernetes ${version}`,
  source: (source) => `Source: ${source}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  omission: ({ unit, count }) => (count ? `… ${count} more ${UNITS[unit]}` : '…'),
  partial: 'There is more in the full answer.',
  sharedBy: (name) => `Shared by ${name}`,
  shared: 'Shared in this channel.',
  onlyIn: { en: 'This answer is there in English only.', zh: 'This answer is there in Chinese only.' },
  emptyBank: 'My knowledge folder holds no questions yet. Whoever runs me finds the reason in the log.',
  gone: 'That answer is no longer in the knowledge base. Please ask again.',
  outdatedButton: 'This button is from an older version. Please ask again.',
  failed: 'Something went wrong on my side, and the answer could not be posted. Please ask again.',
  help: {
    title: 'Kubernetes questions and answers',
    intro:
      'I answer from a checked set of questions, in English and Chinese. No language model, no guessing.',
    ask: 'asks privately: only you see the answer, and you can share it.',
    mention: 'asks in a channel: I answer in the thread.',
    quiz: 'sets up a question for the channel every working day, with standings.',
    practice: 'asks you alone, what you had wrong first.',
    direct: 'Or write to me directly, in a message of your own.',
    entries: (count) => `I know ${count} ${count === 1 ? 'answer' : 'answers'} at the moment.`,
  },
};
