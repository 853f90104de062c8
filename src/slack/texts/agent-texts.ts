import type { Lang } from '../../knowledge/entry.ts';

/** What the Messages tab suggests to a person who has not asked yet; Slack shows at most four. */
export interface AgentTexts {
  title: string;
  prompts: readonly { title: string; message: string }[];
}

export const AGENT_TEXTS: Readonly<Record<Lang, AgentTexts>> = {
  en: {
    title: 'Try one of these',
    prompts: [
      { title: 'A Pod keeps restarting', message: 'Why is my Pod in CrashLoopBackOff?' },
      { title: 'Liveness or readiness?', message: 'How do liveness and readiness probes differ?' },
      { title: 'Browse the topics', message: 'topics' },
      { title: 'Show me something new', message: 'random' },
    ],
  },
  zh: {
    title: '可以这样问',
    prompts: [
      { title: 'Pod 一直重启', message: '为什么我的 Pod 处于 CrashLoopBackOff？' },
      { title: '存活还是就绪？', message: '存活探针和就绪探针有什么区别？' },
      { title: '浏览主题', message: '主题' },
      { title: '随便看一个', message: '随机' },
    ],
  },
};
