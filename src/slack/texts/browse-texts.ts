import type { Lang } from '../../knowledge/entry.ts';

/** `topics` and `random`. */
export interface BrowseTexts {
  title: string;
  /** What all the topics hold together. */
  intro(entries: number, topics: number): string;
  topicButton(topic: string, entries: number): string;
  pick: string;
  page(entries: number, page: number, pages: number): string;
  previous: string;
  next: string;
  allTopics: string;
  random: string;
  another: string;
}

export const BROWSE_TEXTS: Readonly<Record<Lang, BrowseTexts>> = {
  en: {
    title: 'Topics',
    intro: (entries, topics) => `${counted(entries, 'question')} in ${counted(topics, 'topic')}. Choose one:`,
    topicButton: (topic, entries) => `${topic} (${entries})`,
    pick: 'Choose a topic',
    page: (entries, page, pages) => {
      return counted(entries, 'question') + (pages > 1 ? ` · page ${page} of ${pages}` : '');
    },
    previous: 'Previous page',
    next: 'Next page',
    allTopics: 'All topics',
    random: 'Picked at random',
    another: 'Another one',
  },
  zh: {
    title: '主题',
    intro: (entries, topics) => `共 ${topics} 个主题、${entries} 个问题。请选择：`,
    topicButton: (topic, entries) => `${topic}（${entries}）`,
    pick: '选择主题',
    page: (entries, page, pages) =>
      `共 ${entries} 个问题${pages > 1 ? ` · 第 ${page} 页，共 ${pages} 页` : ''}`,
    previous: '上一页',
    next: '下一页',
    allTopics: '全部主题',
    random: '随机选出',
    another: '换一个',
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
