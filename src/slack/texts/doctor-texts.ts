import type { Lang } from '../../knowledge/entry.ts';
import type { ChannelMode } from '../channel-mode.ts';
import { COMMAND } from '../command.ts';
import { MAX_QUESTION_CHARS } from '../question-text.ts';
import type { ReasonCode } from '../reasons.ts';
import { admissionTexts } from './admission-texts.ts';
import { INVITE } from './quiz/commands.ts';

/** What `doctor` says to a person. Plain text, escaped where it is used. */
export interface DoctorTexts {
  title: string;
  nothing: string;
  absent: string;
  mode(mode: ChannelMode): string;
  databaseAway: string;
  restarted(ago: string): string;
  /** When, where and how often, before the sentence. */
  reason(when: { ago: string; isHere: boolean; times: number }, sentence: string): string;
  /** A cause, and what to do about it. */
  codes: Readonly<Partial<Record<ReasonCode, string>>>;
  noAnswer(score: number | undefined): string;
  ago(ms: number): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const doctorTexts: Readonly<Record<Lang, DoctorTexts>> = {
  en: {
    title: 'Why there was no answer',
    nothing: `I find nothing that was left unanswered. Mention me with a question, or type ${COMMAND} and the question.`,
    absent: `I am not in this channel, so I hear nobody here. Invite me: ${INVITE}. ${COMMAND} works all the same.`,
    mode: (mode) => admissionTexts.en.mode[mode],
    databaseAway:
      'My database cannot be reached. Questions are answered, the quiz and settings rest. Whoever runs me finds the reason in the log.',
    restarted: (ago) => `I was started ${ago}. What was asked just before may be lost: please ask again.`,
    reason: ({ ago, isHere, times }, sentence) =>
      `${ago}, ${isHere ? 'here' : 'elsewhere'}${times > 1 ? ` (${times} times)` : ''}: ${sentence}`,
    codes: {
      'channel-off': `I am switched off in that channel. Ask privately with ${COMMAND}, or ask a manager to type ${COMMAND} channel mention there.`,
      'channel-mentions-only': `In that channel I answer only those who mention me. Mention me, or ask a manager to type ${COMMAND} channel questions there.`,
      'shared-channel':
        'Other organisations share that channel, and I am not allowed to answer there (ALLOW_SHARED_CHANNELS). Ask me in a direct message.',
      stranger:
        'You belong to another workspace, and I am not allowed to answer its people (ALLOW_SHARED_CHANNELS). Ask whoever runs me.',
      guest:
        'You are a guest, and I am not allowed to answer guests (ALLOW_GUESTS). Ask a colleague or whoever runs me.',
      'rate-person':
        'You asked more within a minute than I answer one person. Wait a minute, then ask again.',
      'rate-channel': `The channel asked more within a minute than I answer one channel. Wait a minute, or use ${COMMAND} in another channel.`,
      'too-long': `Your text was longer than ${MAX_QUESTION_CHARS} characters, and I read its beginning only. Send a short question or the line with the error.`,
      'no-question': 'I took your message for no question. Mention me with it, and I answer in any case.',
      'empty-bank': 'My question bank is empty. Whoever runs me finds the reason in the log.',
      'outdated-button': 'The button was from an older version. Ask again to get new ones.',
      failed:
        'Something went wrong on my side. Please ask again; if it comes back, tell whoever runs me, the log has the details.',
      'database-away': 'My database could not be reached. Try again in a minute.',
    },
    noAnswer: (score) =>
      score === undefined
        ? 'I had no entry for your question. Try other words, or one term at a time.'
        : `No entry fitted your question well enough: the best scored ${score} of 100, and I answer from 50. Try other words, or one term at a time.`,
    ago: (ms) =>
      ms < MINUTE
        ? 'Just now'
        : ms < HOUR
          ? plural(Math.floor(ms / MINUTE), 'minute')
          : plural(Math.floor(ms / HOUR), 'hour'),
  },
  zh: {
    title: '为什么没有回答',
    nothing: `没有发现未回答的提问。可以在消息里提到我并提问，或者输入 ${COMMAND} 加问题。`,
    absent: `我不在本频道，所以听不到这里的消息。请邀请我：${INVITE}。${COMMAND} 照常可用。`,
    mode: (mode) => admissionTexts.zh.mode[mode],
    databaseAway: '我连不上数据库。提问照常回答，测验和设置暂停。原因请负责运行我的同事查看日志。',
    restarted: (ago) => `${ago}我才启动。在那之前的提问可能丢了，请再问一次。`,
    reason: ({ ago, isHere, times }, sentence) =>
      `${ago}，${isHere ? '在这里' : '在别处'}${times > 1 ? `（${times} 次）` : ''}：${sentence}`,
    codes: {
      'channel-off': `我在那个频道是关闭的。可以用 ${COMMAND} 私下提问，或请管理者在那里输入 ${COMMAND} 频道 提及。`,
      'channel-mentions-only': `在那个频道我只回答提到我的人。请提到我，或请管理者在那里输入 ${COMMAND} 频道 提问。`,
      'shared-channel':
        '那个频道与其他组织共享，而我不被允许在那里回答（ALLOW_SHARED_CHANNELS）。请在私信里问我。',
      stranger:
        '你属于另一个工作区，而我不被允许回答其成员（ALLOW_SHARED_CHANNELS）。请联系负责运行我的同事。',
      guest: '你是访客，而我不被允许回答访客（ALLOW_GUESTS）。请找同事帮忙，或联系负责运行我的同事。',
      'rate-person': '你在一分钟内的提问超过了我回答一个人的数量。请一分钟后再问。',
      'rate-channel': `该频道在一分钟内的提问超过了我回答一个频道的数量。请一分钟后再问，或在别的频道里用 ${COMMAND}。`,
      'too-long': `你的文字超过了 ${MAX_QUESTION_CHARS} 个字符，我只读了开头。请发简短的提问，或者报错的那一行。`,
      'no-question': '我没有把你的消息当作提问。提到我，我就一定会回答。',
      'empty-bank': '我的问答库是空的。原因请负责运行我的同事查看日志。',
      'outdated-button': '那个按钮来自旧版本。请重新提问，会得到新的按钮。',
      failed: '我这边出了点问题。请再问一次；如果还是这样，请告诉负责运行我的同事，日志里有详情。',
      'database-away': '当时连不上数据库。请一分钟后再试。',
    },
    noAnswer: (score) =>
      score === undefined
        ? '问答库里没有你问的内容。请换个说法，或者一次只问一个词。'
        : `没有足够贴合的条目：最好的一条得 ${score} 分（满分 100），50 分以上我才回答。请换个说法，或者一次只问一个词。`,
    ago: (ms) =>
      ms < MINUTE
        ? '刚刚'
        : ms < HOUR
          ? `${Math.floor(ms / MINUTE)} 分钟前`
          : `${Math.floor(ms / HOUR)} 小时前`,
  },
};

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
