import type { Lang } from '../../../knowledge/entry.ts';
import type { StopReason } from '../../../quiz/subscription/subscription.ts';
import { INVITE, QUIZ_COMMAND } from './commands.ts';
import { typedLine } from './typed-line.ts';

/** What an error of Slack's means for a quiz, and what a person can do about it. */
export interface SlackError {
  what: string;
  todo: string;
}

type Cause = 'absent' | 'archived' | 'restricted' | 'forbidden' | 'token' | 'scope' | 'other';

const CAUSE_OF_ERROR: ReadonlyMap<string, Cause> = new Map([
  ['channel_not_found', 'absent'],
  ['not_in_channel', 'absent'],
  ['is_archived', 'archived'],
  ['restricted_action', 'restricted'],
  ['restricted_action_read_only_channel', 'restricted'],
  ['restricted_action_thread_only_channel', 'restricted'],
  ['restricted_action_non_threadable_channel', 'restricted'],
  ['ekm_access_denied', 'forbidden'],
  ['access_denied', 'forbidden'],
  ['no_permission', 'forbidden'],
  ['team_access_not_granted', 'forbidden'],
  ['account_inactive', 'token'],
  ['token_revoked', 'token'],
  ['token_expired', 'token'],
  ['invalid_auth', 'token'],
  ['not_authed', 'token'],
  ['org_login_required', 'token'],
  ['accesslimited', 'token'],
  ['not_allowed_token_type', 'token'],
  ['missing_scope', 'scope'],
]);

/** Slack's error names have up to 40 letters; anything longer is none. */
const CODE_CHARS = 80;
const ON_AGAIN = `Then switch it on again with ${QUIZ_COMMAND} on.`;
const ON_AGAIN_ZH = `然后用 ${QUIZ_COMMAND} on 重新开启。`;

const CAUSES: Readonly<Record<Lang, Readonly<Record<Cause, SlackError>>>> = {
  en: {
    absent: {
      what: 'I am not in the channel any more.',
      todo: `Invite me with ${INVITE}, and it goes on.`,
    },
    archived: { what: 'the channel is archived.', todo: `If that was a mistake, unarchive it. ${ON_AGAIN}` },
    restricted: {
      what: 'only some people may post there, and I am not one of them.',
      todo: `Ask an admin of the channel to let me post. ${ON_AGAIN}`,
    },
    forbidden: {
      what: 'a rule of your workspace keeps me from posting there.',
      todo: `Ask an admin of the workspace to allow it. ${ON_AGAIN}`,
    },
    token: {
      what: 'Slack does not let me into the workspace any more.',
      todo: `Ask whoever runs me to install me again. ${ON_AGAIN}`,
    },
    scope: {
      what: 'I lack a permission that posting needs.',
      todo: `Ask whoever runs me to install me again with the current manifest. ${ON_AGAIN}`,
    },
    other: { what: 'Slack refuses my messages there.', todo: `Ask an admin why. ${ON_AGAIN}` },
  },
  zh: {
    absent: { what: '我已经不在这个频道里了。', todo: `请用 ${INVITE} 邀请我，测验就会继续。` },
    archived: { what: '频道已归档。', todo: `如果是误操作，请先取消归档，${ON_AGAIN_ZH}` },
    restricted: {
      what: '那里只允许部分人发消息，而我不在其中。',
      todo: `请频道管理员允许我发消息，${ON_AGAIN_ZH}`,
    },
    forbidden: {
      what: '工作区的规则不允许我在那里发消息。',
      todo: `请工作区管理员放行，${ON_AGAIN_ZH}`,
    },
    token: {
      what: 'Slack 不再允许我访问这个工作区。',
      todo: `请负责运行我的同事重新安装，${ON_AGAIN_ZH}`,
    },
    scope: {
      what: '我缺少发消息所需的权限。',
      todo: `请负责运行我的同事按最新的清单重新安装，${ON_AGAIN_ZH}`,
    },
    other: { what: 'Slack 拒绝了我在那里的消息。', todo: `请向管理员了解原因，${ON_AGAIN_ZH}` },
  },
};

/** In words; an error without words of its own is named, so that an admin can look it up. */
export function slackErrorOf({ error }: StopReason, lang: Lang): SlackError {
  const cause = CAUSE_OF_ERROR.get(error);
  if (cause) return CAUSES[lang][cause];
  const { what, todo } = CAUSES[lang].other;
  const code = typedLine(error, CODE_CHARS);
  const named = lang === 'zh' ? `${what.slice(0, -1)}（${code}）。` : `${what.slice(0, -1)} (${code}).`;
  return { what: named, todo };
}
