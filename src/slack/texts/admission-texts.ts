import type { Lang } from '../../knowledge/entry.ts';
import type { ChannelMode } from '../channel-mode.ts';
import { COMMAND } from '../command.ts';
import type { ReasonCode } from '../reasons.ts';
import { INVITE } from './quiz/commands.ts';

/** What is said of where and whom the bot answers; commands stand between backticks. */
export interface AdmissionTexts {
  /** To who was not answered, by the reason. */
  refused: Readonly<Partial<Record<ReasonCode, string>>>;
  /** For a reason without words of its own. */
  refusedOther: string;
  /** After an answer to the beginning of a long text. */
  cut(limit: number): string;
  mode: Readonly<Record<ChannelMode, string>>;
  modes: string;
  /** For all in the channel. */
  changed(mode: ChannelMode, by: string): string;
  somebody: string;
  same(mode: ChannelMode): string;
  onlyInChannels: string;
  unavailable: string;
  absent: string;
  /** Without the scopes that show the messages of a channel. */
  blind(scopes: readonly string[]): string;
  notAllowed: Readonly<Record<'guest' | 'not-a-manager' | 'unknown-person', string>>;
}

const EN_MODE: AdmissionTexts['mode'] = {
  off: 'In this channel I answer nobody in public; private commands are answered.',
  mention: 'In this channel I answer whoever mentions me.',
  questions:
    'In this channel I answer whoever mentions me, and every message that is a question about Kubernetes.',
};

const ZH_MODE: AdmissionTexts['mode'] = {
  off: '我在本频道不公开回答任何人；私下的命令照常回答。',
  mention: '我在本频道回答提到我的人。',
  questions: '我在本频道回答提到我的人，也回答每一条 Kubernetes 相关的提问。',
};

export const admissionTexts: Readonly<Record<Lang, AdmissionTexts>> = {
  en: {
    refused: {
      'rate-person': 'You ask faster than I answer one person. Please wait a minute, then ask again.',
      'rate-channel':
        'This channel asks faster than I answer one channel. Please wait a minute, then ask again.',
      'shared-channel':
        'Other organisations share this channel, and I do not answer in such channels here. Please ask me in a direct message.',
      stranger:
        'I answer the people of one workspace only, and you are of another. Whoever runs me can allow it.',
      guest: 'Sorry, I may not answer guests of this workspace. Whoever runs me can allow it.',
      'channel-off': `I am switched off in this channel. \`${COMMAND} probes\` asks me privately.`,
    },
    refusedOther: `I do not answer this here. \`${COMMAND} doctor\` tells why.`,
    cut: (limit) =>
      `Your text is longer than ${limit} characters, so I read its beginning only. A short question, or the line with the error, finds more.`,
    mode: EN_MODE,
    modes: `Managers change this with \`${COMMAND} channel off\`, \`${COMMAND} channel mention\` or \`${COMMAND} channel questions\`.`,
    changed: (mode, by) => `${by} changed what I answer here. ${EN_MODE[mode]}`,
    somebody: 'Somebody',
    same: (mode) => `That is so already. ${EN_MODE[mode]}`,
    onlyInChannels: 'This is about a channel. Please type it in the channel that it is about.',
    unavailable:
      'I cannot keep this at the moment, because my database cannot be reached. Please try again in a minute.',
    absent: `I am not in this channel. Invite me first: ${INVITE}`,
    blind: (scopes) =>
      `I do not see the messages of this channel, so I can answer none but mentions. Ask whoever runs me to install me again with the current manifest; I need ${scopes.join(' and ')}.`,
    notAllowed: {
      guest: 'Only full members of this workspace may change what I answer here.',
      'not-a-manager': 'Only the managers whom the operator named may change what I answer here.',
      'unknown-person':
        'Slack does not tell me who you are, so I cannot let you change this. Whoever runs me can name the people who may, in QUIZ_MANAGERS, or allow me the scope users:read.',
    },
  },
  zh: {
    refused: {
      'rate-person': '你提问太快了，超过了我回答一个人的速度。请一分钟后再问。',
      'rate-channel': '本频道提问太快了，超过了我回答一个频道的速度。请一分钟后再问。',
      'shared-channel': '本频道与其他组织共享，我不在这类频道里回答。请在私信里问我。',
      stranger: '我只回答一个工作区的成员，而你属于另一个工作区。负责运行我的同事可以放行。',
      guest: '抱歉，我不能回答这个工作区的访客。负责运行我的同事可以放行。',
      'channel-off': `我在本频道是关闭的。可以用 \`${COMMAND} 探针\` 私下问我。`,
    },
    refusedOther: `我在这里不回答这个。\`${COMMAND} 诊断\` 会说明原因。`,
    cut: (limit) =>
      `你的文字超过了 ${limit} 个字符，所以我只读了开头。简短的提问，或者报错的那一行，更容易找到答案。`,
    mode: ZH_MODE,
    modes: `管理者可以更改：\`${COMMAND} 频道 关\`、\`${COMMAND} 频道 提及\` 或 \`${COMMAND} 频道 提问\`。`,
    changed: (mode, by) => `${by} 更改了我在这里回答什么。${ZH_MODE[mode]}`,
    somebody: '有人',
    same: (mode) => `本来就是这样。${ZH_MODE[mode]}`,
    onlyInChannels: '这是关于频道的设置，请到对应的频道里输入。',
    unavailable: '我现在没法保存：连不上数据库。请一分钟后再试。',
    absent: `我不在这个频道里。请先邀请我：${INVITE}`,
    blind: (scopes) =>
      `我看不到本频道的消息，所以只能回答提到我的人。请负责运行我的同事按最新的清单重新安装，我需要权限 ${scopes.join(' 和 ')}。`,
    notAllowed: {
      guest: '只有工作区的正式成员可以更改我在这里回答什么。',
      'not-a-manager': '只有运维指定的管理者可以更改我在这里回答什么。',
      'unknown-person':
        'Slack 没有告诉我你是谁，所以我不能让你更改。负责运行我的同事可以在 QUIZ_MANAGERS 里写明谁可以更改，或给我 users:read 权限。',
    },
  },
};
