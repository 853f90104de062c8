import type { Lang } from '../../knowledge/entry.ts';

/** What is said where a post asks nothing, or is edited into something that is not answered. */
export interface PlaceTexts {
  /** Between backticks: what to type. */
  questionMissing(botName: string): string;
  editedCommand: string;
}

export const placeTexts: Readonly<Record<Lang, PlaceTexts>> = {
  en: {
    questionMissing: (botName) =>
      `I see no question here. Please write it in the same message, such as \`@${botName} why is my pod pending?\``,
    editedCommand: 'An edited message gives me no commands. Please send it as a new one.',
  },
  zh: {
    questionMissing: (botName) =>
      `我没有看到问题。请把问题写在同一条消息里，例如 \`@${botName} Pod 为什么一直 Pending？\``,
    editedCommand: '编辑过的消息不会再当作命令执行，请重新发一条。',
  },
};
