import type { Lang } from '../../knowledge/entry.ts';
import type { DataKind } from '../../privacy/stored-data.ts';

/** What is stored, said shortly; and what a person can do about it. */
export interface PrivacyTexts {
  title: string;
  intro: string;
  kinds: Record<DataKind, string>;
  team: string;
  export: string;
  delete: string;
  confirmTitle: string;
  confirm: string;
  cancel: string;
  deleted: string;
  exported: string;
  exportedDirect: string;
  nothing: string;
  unavailable: string;
}

export const privacyTexts: Readonly<Record<Lang, PrivacyTexts>> = {
  en: {
    title: 'What I store about you',
    intro: 'All of it stays in my own database and in this Slack; nothing goes anywhere else.',
    kinds: {
      questions:
        'Your questions: what you asked me, where and when, and what I answered. After 30 days only key words are left, after a year nothing. Managers see what was asked in vain, and numbers by week, without names.',
      votes:
        'Your votes on answers, for a year, and what you wrote with them, for 30 days; managers read it without your name.',
      submissions: 'Your choices in quizzes. Boards show right answers only, and you can hide yourself.',
      practice: 'Your answers in practice; only you see them.',
      choices: 'Your language, and whether boards show you.',
      answers: 'Which of my public answers are yours, so that they follow your question.',
      suggestions: 'Quiz questions that you suggested.',
      challenges: 'Why you disagreed with questions of a quiz; managers read it without your name.',
      notices: 'What I told you in direct messages about quizzes that you set up.',
      added:
        'What you added to the bank (other names of entries, drafts, accepted questions, decisions about questions): deleting keeps it, without your name.',
      settings:
        'Who last changed a quiz, a channel or the digest, or asked for an extra question: this is kept, so that I know whom to tell.',
    },
    team: 'When I am removed from this workspace, everything is deleted.',
    export: 'Export my data',
    delete: 'Delete my data',
    confirmTitle: 'Delete what is stored about you?',
    confirm:
      'Your questions, votes, quiz answers and practice are deleted, and you vanish from boards. This cannot be undone.',
    cancel: 'Keep it',
    deleted:
      'Deleted. What is left: where you were the last to change a quiz, a channel or the digest, or asked for an extra question.',
    exported: 'This is all that is stored about you:',
    exportedDirect: 'It is long, so I have sent it to you as a direct message.',
    nothing: 'Nothing is stored about you.',
    unavailable: 'My database cannot be reached, so I cannot do this now. Please try again in a minute.',
  },
  zh: {
    title: '我保存了关于你的哪些数据',
    intro: '全部只存在我自己的数据库和这个 Slack 里，不会传到别处。',
    kinds: {
      questions:
        '你的提问：问了什么、在哪里、什么时候、我怎么回答。30 天后只留关键词，一年后全部清除。管理者能看到没有得到回答的问题和每周的统计，但看不到名字。',
      votes: '你对回答的评价，保留一年；附带的话，保留 30 天，管理者能看到，但看不到名字。',
      submissions: '你在测验里的选择。榜单只显示答对的题，你也可以隐藏自己。',
      practice: '你的练习记录，只有你能看到。',
      choices: '你选择的语言，以及榜单是否显示你。',
      answers: '我的哪些公开回答是给你的，这样它们能跟随你的提问。',
      suggestions: '你建议的测验题。',
      challenges: '你对测验题提出异议的理由；管理者能看到理由，看不到名字。',
      notices: '我私信告诉你的、与你设置的测验有关的事。',
      added:
        '你为问答库添加的内容（叫法、草稿、被采纳的题目、对题目异议的处理）：删除后内容保留，但不再带你的名字。',
      settings: '谁最后更改了测验、频道或每周汇总，谁要求加过题：这些会保留，好让我知道该通知谁。',
    },
    team: '把我从本工作区移除后，所有数据都会删除。',
    export: '导出我的数据',
    delete: '删除我的数据',
    confirmTitle: '删除关于你的数据？',
    confirm: '你的提问、评价、测验回答和练习都会删除，榜单上也不再有你。此操作无法撤销。',
    cancel: '保留',
    deleted: '已删除。只保留了由你最后更改测验、频道或每周汇总的记录，以及由你要求加题的记录。',
    exported: '以下是我保存的关于你的全部数据：',
    exportedDirect: '内容较长，我已用私信发给你。',
    nothing: '没有保存关于你的数据。',
    unavailable: '我连不上数据库，现在做不了这件事。请一分钟后再试。',
  },
};
