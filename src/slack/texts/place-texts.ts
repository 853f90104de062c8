import type { Lang } from '../../knowledge/entry.ts';
import type { Courtesy } from '../courtesy.ts';

/** What is said where a post asks nothing, or is edited into something that is not answered. */
export interface PlaceTexts {
  /** Between backticks: what to type. */
  questionMissing(botName: string): string;
  editedCommand: string;
  courtesy: Readonly<Record<Courtesy, string>>;
}

export const placeTexts: Readonly<Record<Lang, PlaceTexts>> = {
  en: {
    questionMissing: (botName) =>
      `I see no question here. Please write it in the same message, such as \`@${botName} why is my pod pending?\``,
    editedCommand: 'An edited message gives me no commands. Please send it as a new one.',
    courtesy: {
      greeting:
        'Hello! Ask me anything about Kubernetes: a word such as “probes”, an error message, or a whole question such as “why is my pod pending?”.',
      thanks: 'You are welcome. Ask again whenever you like.',
    },
  },
  zh: {
    questionMissing: (botName) =>
      `我没有看到问题。请把问题写在同一条消息里，例如 \`@${botName} Pod 为什么一直 Pending？\``,
    editedCommand: '编辑过的消息不会再当作命令执行，请重新发一条。',
    courtesy: {
      greeting:
        '你好！可以问我任何 Kubernetes 的问题：一个词（如“探针”）、一条报错，或者一整句，比如“Pod 一直 Pending 怎么办？”。',
      thanks: '不客气，随时可以再问。',
    },
  },
};
