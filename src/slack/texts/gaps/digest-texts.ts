import type { Lang } from '../../../knowledge/entry.ts';
import { COMMAND } from '../../command.ts';
import { INVITE } from '../quiz/commands.ts';

/** The weekly digest, and its switch. `channel` is the channel's link. */
export interface DigestTexts {
  title: string;
  none: string;
  row(question: string, counts: string, kind: string): string;
  left(count: number): string;
  how: string;
  on(channel: string, when: string): string;
  absent(channel: string): string;
  off: string;
  alreadyOff: string;
  /** How to set it, between backticks. */
  usage: string;
}

export const digestTexts: Readonly<Record<Lang, DigestTexts>> = {
  en: {
    title: 'Asked in vain last week',
    none: 'Last week every question had an answer, and nobody called one wrong.',
    row: (question, counts, kind) => `${question} (${counts}) · ${kind}`,
    left: (count) => `And ${count} more.`,
    how: `Managers can deal with them in ${COMMAND} gaps.`,
    on: (channel, when) => `The weekly digest goes to ${channel}; the next one comes on ${when}.`,
    absent: (channel) =>
      `I am not in ${channel}. Invite me there first with ${INVITE}, then set the digest again.`,
    off: 'The weekly digest is switched off.',
    alreadyOff: 'There is no weekly digest.',
    usage: `Name a channel that I am in: \`${COMMAND} gaps digest #channel\`; or switch it off: \`${COMMAND} gaps digest off\`.`,
  },
  zh: {
    title: '上周没有得到回答的问题',
    none: '上周的问题都有回答，也没有人说答错了。',
    row: (question, counts, kind) => `${question}（${counts}）· ${kind}`,
    left: (count) => `还有 ${count} 项。`,
    how: `管理者可以用 ${COMMAND} 缺口 处理。`,
    on: (channel, when) => `每周汇总会发到 ${channel}；下一次是 ${when}。`,
    absent: (channel) => `我不在 ${channel} 里。请先在那里用 ${INVITE} 邀请我，再设置每周汇总。`,
    off: '每周汇总已关闭。',
    alreadyOff: '本来就没有每周汇总。',
    usage: `请写出一个我在其中的频道：\`${COMMAND} 缺口 周报 #频道\`；或关闭：\`${COMMAND} 缺口 周报 关\`。`,
  },
};
