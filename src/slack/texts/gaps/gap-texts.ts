import type { GapKind } from '../../../gaps/gap-board.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import type { MayManage } from '../../quiz/may-manage.ts';

interface Counts {
  people: number;
  asked: number;
  downs: number;
}

/** What people asked in vain, for those who look after the knowledge. */
export interface GapTexts {
  title: string;
  empty: string;
  counts(counts: Counts): string;
  kinds: Record<GapKind, string>;
  entry(title: string): string;
  /** What somebody wrote who voted the answer down. */
  sought(note: string): string;
  /** In the place of words that are forgotten. */
  about(terms: string): string;
  more(left: number): string;
  first: string;
  draft: string;
  same: string;
  dismiss: string;
  gone: string;
  unavailable: string;
  refused: Record<Exclude<MayManage, 'yes'>, string>;
  /** A draft that has no text yet. */
  begun(title: string): string;
  colon: string;
}

export const gapTexts: Readonly<Record<Lang, GapTexts>> = {
  en: {
    title: 'Asked in vain',
    empty: 'Nothing was asked in vain in the last 90 days.',
    counts: ({ people, asked, downs }) => {
      const parts = [
        people === 1 ? '1 person' : `${people} people`,
        asked === 1 ? 'asked once' : `asked ${asked} times`,
      ];
      return [...parts, ...(downs > 0 ? [`“not it”: ${downs}`] : [])].join(' · ');
    },
    kinds: { 'no-content': 'No content', missed: 'Content exists, the search missed it' },
    entry: (title) => `Probably: ${title}`,
    sought: (note) => `Looked for: ${note}`,
    about: (terms) => `(words forgotten) ${terms}`,
    more: (left) => `Show ${left} more`,
    first: 'From the start',
    draft: 'Draft a section',
    same: 'Same as …',
    dismiss: 'Dismiss',
    gone: 'This is no longer on the list: somebody has dealt with it.',
    unavailable: 'My database cannot be reached, so I cannot do this now. Please try again in a minute.',
    refused: {
      guest: 'Guests and people from outside this workspace cannot see this.',
      'not-a-manager':
        'Only the people whom the operator of this bot named may do this. Please ask one of them.',
      'unknown-person':
        'Slack does not tell me who you are, so I cannot show you this. Whoever runs me can name the people who may, in QUIZ_MANAGERS, or allow me the scope users:read.',
    },
    begun: (title) => `A draft is begun: “${title}”. Nobody is answered from it before it has a text.`,
    colon: ': ',
  },
  zh: {
    title: '没有得到回答的问题',
    empty: '最近 90 天里，没有得不到回答的问题。',
    counts: ({ people, asked, downs }) => {
      const parts = [`${people} 人提问`, `共 ${asked} 次`];
      return [...parts, ...(downs > 0 ? [`“不是这个”：${downs}`] : [])].join(' · ');
    },
    kinds: { 'no-content': '库里没有内容', missed: '库里有内容，但没有搜到' },
    entry: (title) => `可能是：${title}`,
    sought: (note) => `想找的是：${note}`,
    about: (terms) => `（原文已清除）${terms}`,
    more: (left) => `再看 ${left} 项`,
    first: '回到开头',
    draft: '起草一节',
    same: '等同于…',
    dismiss: '忽略',
    gone: '这一项已不在列表里：已经有人处理了。',
    unavailable: '我连不上数据库，现在做不了这件事。请一分钟后再试。',
    refused: {
      guest: '访客和本工作区以外的人看不到这些内容。',
      'not-a-manager': '只有本机器人的负责人指定的人才能做这件事，请联系他们。',
      'unknown-person':
        'Slack 没有告诉我你是谁，所以我不能给你看。负责运行我的同事可以在 QUIZ_MANAGERS 里写明谁可以，或给我 users:read 权限。',
    },
    begun: (title) => `草稿已开始：“${title}”。写上内容之后才会用来回答。`,
    colon: '：',
  },
};
