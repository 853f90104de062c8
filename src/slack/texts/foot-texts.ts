import type { Lang } from '../../knowledge/entry.ts';

/** What stands below an answer, and what is said when it is used. Titles of dialogs have 24 characters at most. */
export interface FootTexts {
  seeAlso: string;
  /** For screen readers, before a title. */
  relatedQuestion(title: string): string;
  helpful: string;
  notIt: string;
  helpfulLabel: string;
  notItLabel: string;
  thanks: string;
  sorry: string;
  maybe: string;
  tell: string;
  noteTitle: string;
  noteLabel: string;
  noteHint: string;
  send: string;
  cancel: string;
  noteThanks: string;
  notSaved: string;
  remove: string;
  removeTitle: string;
  removeWarning: string;
  removeConfirm: string;
  keep: string;
  notYours: string;
}

export const footTexts: Readonly<Record<Lang, FootTexts>> = {
  en: {
    seeAlso: 'See also',
    relatedQuestion: (title) => `See also: ${title}`,
    helpful: 'Helpful',
    notIt: 'Not it',
    helpfulLabel: 'This answer was helpful',
    notItLabel: 'This is not what I was looking for',
    thanks: 'Thank you. That helps the next person who asks.',
    sorry: 'Sorry that this was not it. Your vote is noted.',
    maybe: 'Maybe one of these:',
    tell: 'Say what you were looking for',
    noteTitle: 'Not it?',
    noteLabel: 'What were you looking for?',
    noteHint: 'One line is enough. It goes to the people who keep the answers.',
    send: 'Send',
    cancel: 'Cancel',
    noteThanks: 'Thank you, that is noted.',
    notSaved: 'This could not be saved: something went wrong on my side. Please try again in a moment.',
    remove: 'Remove this answer',
    removeTitle: 'Remove this answer?',
    removeWarning: 'It disappears for everybody, with the pages below it.',
    removeConfirm: 'Remove',
    keep: 'Keep',
    notYours: 'Only the person who asked can remove this answer.',
  },
  zh: {
    seeAlso: '另请参阅',
    relatedQuestion: (title) => `另请参阅：${title}`,
    helpful: '有帮助',
    notIt: '不是这个',
    helpfulLabel: '这个回答有帮助',
    notItLabel: '这不是我要找的',
    thanks: '谢谢，这会帮到之后提问的人。',
    sorry: '抱歉，没答到点上。你的反馈已记下。',
    maybe: '也许是其中之一：',
    tell: '说说你在找什么',
    noteTitle: '不是这个？',
    noteLabel: '你想找的是什么？',
    noteHint: '一句话就够，会转给维护问答库的同事。',
    send: '提交',
    cancel: '取消',
    noteThanks: '谢谢，已经记下。',
    notSaved: '没有保存成功：我这边出了点问题。请稍后再试一次。',
    remove: '移除这个回答',
    removeTitle: '移除这个回答？',
    removeWarning: '所有人都将看不到它，下面的完整回答也会一并移除。',
    removeConfirm: '移除',
    keep: '保留',
    notYours: '只有提问的人可以移除这个回答。',
  },
};
