import type { Lang } from '../../../knowledge/entry.ts';

/** What a person is told privately after a click. */
export interface VerdictTexts {
  right: string;
  wrong(letter: string): string;
  yourChoice: string;
  /** `letter` is the first choice, if it is known. */
  already(letter: string | undefined): string;
  closed: string;
  closedWith(letter: string): string;
  wasRight: string;
  unknownChoice(letters: readonly string[]): string;
  unknownRound: string;
  notSaved: string;
}

export const verdictTexts: Readonly<Record<Lang, VerdictTexts>> = {
  en: {
    right: 'Right!',
    wrong: (letter) => `Not quite: the right answer is ${letter}.`,
    yourChoice: 'Your choice',
    already: (letter) =>
      letter
        ? `You have answered this one already, with ${letter}. The first choice counts.`
        : 'You have answered this one already. The first choice counts.',
    closed: 'This question is over: its answer has been shown, and nothing is counted any more.',
    closedWith: (letter) => `This question is over. Your answer ${letter} was counted.`,
    wasRight: 'It was right.',
    unknownChoice: (letters) =>
      `This question has no such choice. Please click one of ${letters.join(', ')}; nothing was counted.`,
    unknownRound: 'I do not know this question any more, so nothing was counted. The next one will count.',
    notSaved: 'Your answer was not saved: something went wrong on my side. Please try again in a moment.',
  },
  zh: {
    right: '答对了！',
    wrong: (letter) => `还差一点：正确答案是 ${letter}。`,
    yourChoice: '你的选择',
    already: (letter) =>
      letter ? `这道题你已经答过了，选的是 ${letter}。以第一次为准。` : '这道题你已经答过了，以第一次为准。',
    closed: '这道题已经结束：答案已经公布，不再计分。',
    closedWith: (letter) => `这道题已经结束。你选的 ${letter} 已经计入。`,
    wasRight: '你答对了。',
    unknownChoice: (letters) => `这道题没有这个选项，请点击 ${letters.join('、')} 之一。这次没有计入。`,
    unknownRound: '我已经找不到这道题了，所以这次没有计入。下一题会照常计入。',
    notSaved: '你的回答没有保存：我这边出了点问题。请稍后再试一次。',
  },
};
