import type { Lang } from '../../knowledge/entry.ts';

/** The search modal, and the message shortcut. */
export interface SearchTexts {
  /** At most 24 characters, as the title of every modal. */
  title: string;
  label: string;
  placeholder: string;
  submit: string;
  close: string;
  empty: string;
  /** To who chose the shortcut on a message without words, such as a picture. */
  noText: string;
  /** Where nothing else was said: the question is not answered. */
  notAnswered: string;
}

export const SEARCH_TEXTS: Readonly<Record<Lang, SearchTexts>> = {
  en: {
    title: 'Kubernetes Q&A',
    label: 'Your question',
    placeholder: 'A question, an error message or a keyword',
    submit: 'Search',
    close: 'Close',
    empty: 'Please type a question first.',
    noText: 'This message has no words that I could look up.',
    notAnswered: 'I cannot answer you here. Please try it in another channel, or ask whoever runs me.',
  },
  zh: {
    title: 'Kubernetes 问答',
    label: '你的问题',
    placeholder: '问题、报错信息或关键词',
    submit: '搜索',
    close: '关闭',
    empty: '请先输入问题。',
    noText: '这条消息里没有可以查询的文字。',
    notAnswered: '我在这里不能回答你。请换个频道试试，或联系负责运行我的同事。',
  },
};
