import type { Lang } from '../../knowledge/entry.ts';
import type { StopReason } from '../../quiz/subscription/subscription.ts';
import type { Scope } from '../doctor/scopes.ts';
import { slackErrorOf } from './quiz/slack-errors.ts';

/** What `doctor` says to managers of how the bot is. Plain text; `channel` is a channel's link. */
export interface HealthTexts {
  title: string;
  up(span: string): string;
  scopesAll: string;
  scopesUnknown: string;
  scopeMissing(scope: Scope): string;
  /** What ends without it. */
  withoutScope: Readonly<Record<Scope, string>>;
  http: string;
  sockets(open: number, wanted: number, since: string | null): string;
  bank(counts: { entries: number; items: number; warnings: number; span: string }): string;
  database(engine: string): string;
  databaseAway(engine: string): string;
  databaseNone: string;
  lastError(name: string, ago: string): string;
  clock(slack: number | null, database: number | null): string;
  scheduleNone: string;
  next(channel: string, moment: string): string;
  nextNone: string;
  late(count: number): string;
  stopped(channel: string, why: StopReason): string;
  stoppedMore(count: number): string;
  zones(version: string): string;
  span(ms: number): string;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS_EN = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
] as const;
const UNITS_ZH = [
  [DAY, '天'],
  [HOUR, '小时'],
  [MINUTE, '分钟'],
] as const;

export const healthTexts: Readonly<Record<Lang, HealthTexts>> = {
  en: {
    title: 'How I am',
    up: (span) => `Running for ${span}.`,
    scopesAll: 'Scopes: all of them are granted.',
    scopesUnknown: 'Scopes: Slack does not say which are granted.',
    scopeMissing: (scope) => `Scope ${scope} is missing. ${healthTexts.en.withoutScope[scope]}`,
    withoutScope: {
      'app_mentions:read': 'Nobody who mentions me is answered; install me again with the current manifest.',
      'assistant:write': 'The Messages tab suggests no questions.',
      'chat:write': 'I can post nothing; install me again with the current manifest.',
      commands: 'Slash commands and shortcuts do not work; install me again with the current manifest.',
      'im:history': 'Direct messages are not answered; install me again with the current manifest.',
      'channels:history':
        'In public channels I see no messages without a mention: no questions, follow-ups, edits and deletions of questions, nor whether a quiz question arrived whose confirmation was lost.',
      'channels:read':
        'In public channels I do not see who joins, whether I am a member, or whether others share the channel.',
      'groups:history':
        'In private channels I see no messages without a mention: no questions, follow-ups, edits and deletions of questions, nor whether a quiz question arrived whose confirmation was lost.',
      'groups:read':
        'In private channels I do not see who joins, whether I am a member, or whether others share the channel.',
      'im:write': 'I cannot look whether a private notice arrived whose confirmation was lost.',
      'users:read':
        'I know no names, languages and time zones, guests cannot be told apart and are answered, and only QUIZ_MANAGERS may change a quiz.',
    },
    http: 'Slack sends requests by HTTP.',
    sockets: (open, wanted, since) =>
      `Sockets to Slack: ${open} of ${wanted} open${since === null ? '' : `, the older one for ${since}`}.`,
    bank: ({ entries, items, warnings, span }) =>
      `Question bank: ${entries} entries, ${items} quiz questions, ${warnings} warnings, read ${span} ago.`,
    database: (engine) => `Database: ${engine}, reachable.`,
    databaseAway: (engine) =>
      `Database: ${engine} cannot be reached. Questions are answered, the quiz and settings rest. The log tells why.`,
    databaseNone: 'Database: none, so there is no quiz and settings are not kept.',
    lastError: (name, ago) => `Last error of the database: ${name}, ${ago}.`,
    clock: (slack, database) =>
      `Clocks: Slack's is ${apart(slack, 'en')}, the database's ${apart(database, 'en')}.`,
    scheduleNone: 'Schedule: there is no quiz without the database.',
    next: (channel, moment) => `Next quiz question: ${channel}, ${moment}.`,
    nextNone: 'Next quiz question: none is planned.',
    late: (count) =>
      count === 0
        ? 'Late posts: none.'
        : `Late posts: ${count}. They are tried again; the log tells what Slack says.`,
    stopped: (channel, why) => {
      const { what, todo } = slackErrorOf(why, 'en');
      return `The quiz in ${channel} has stopped: ${what} ${todo}`;
    },
    stoppedMore: (count) => `${count} more quizzes have stopped.`,
    zones: (version) => `Time-zone rules: ${version}.`,
    span: (ms) => {
      const [size, unit] = UNITS_EN.find(([each]) => ms >= each) ?? [SECOND, 'second'];
      const count = Math.floor(ms / size);
      return `${count} ${unit}${count === 1 ? '' : 's'}`;
    },
  },
  zh: {
    title: '我的状态',
    up: (span) => `已运行 ${span}。`,
    scopesAll: '权限：全部已授予。',
    scopesUnknown: '权限：Slack 没有说明授予了哪些。',
    scopeMissing: (scope) => `缺少权限 ${scope}。${healthTexts.zh.withoutScope[scope]}`,
    withoutScope: {
      'app_mentions:read': '提到我的人得不到回答；请按最新的清单重新安装。',
      'assistant:write': '“消息”标签页里没有建议的问题。',
      'chat:write': '我什么都发不出去；请按最新的清单重新安装。',
      commands: '斜杠命令和快捷方式不可用；请按最新的清单重新安装。',
      'im:history': '私信得不到回答；请按最新的清单重新安装。',
      'channels:history':
        '在公开频道里，我看不到没有提及我的消息：提问、追问，以及问题的编辑和删除；如果 Slack 没有确认某道测验题，我也无法查看它是否已发出。',
      'channels:read': '在公开频道里，我看不到谁加入、我是否在其中、频道是否与他人共享。',
      'groups:history':
        '在私有频道里，我看不到没有提及我的消息：提问、追问，以及问题的编辑和删除；如果 Slack 没有确认某道测验题，我也无法查看它是否已发出。',
      'groups:read': '在私有频道里，我看不到谁加入、我是否在其中、频道是否与他人共享。',
      'im:write': '如果 Slack 没有确认某条私下的通知，我无法查看它是否已发出。',
      'users:read':
        '我不知道姓名、语言和时区；无法区分访客，所以也会回答他们；只有 QUIZ_MANAGERS 里的人可以更改测验。',
    },
    http: 'Slack 通过 HTTP 发送请求。',
    sockets: (open, wanted, since) =>
      `到 Slack 的连接：${wanted} 条中有 ${open} 条打开${since === null ? '' : `，较早的一条已 ${since}`}。`,
    bank: ({ entries, items, warnings, span }) =>
      `问答库：${entries} 个条目，${items} 道测验题，${warnings} 条警告，${span}前读取。`,
    database: (engine) => `数据库：${engine}，可用。`,
    databaseAway: (engine) => `数据库：连不上 ${engine}。提问照常回答，测验和设置暂停。原因见日志。`,
    databaseNone: '数据库：没有，所以没有测验，也不保存设置。',
    lastError: (name, ago) => `数据库最近一次错误：${name}，${ago}。`,
    clock: (slack, database) => `时钟：Slack ${apart(slack, 'zh')}，数据库${apart(database, 'zh')}。`,
    scheduleNone: '日程：没有数据库就没有测验。',
    next: (channel, moment) => `下一道测验题：${channel}，${moment}。`,
    nextNone: '下一道测验题：没有要发的。',
    late: (count) =>
      count === 0 ? '迟发的消息：没有。' : `迟发的消息：${count} 条。会继续尝试；Slack 的回应见日志。`,
    stopped: (channel, why) => {
      const { what, todo } = slackErrorOf(why, 'zh');
      return `${channel} 的测验已停止：${what}${todo}`;
    },
    stoppedMore: (count) => `另有 ${count} 个测验已停止。`,
    zones: (version) => `时区规则：${version}。`,
    span: (ms) => {
      const [size, unit] = UNITS_ZH.find(([each]) => ms >= each) ?? [SECOND, '秒'];
      return `${Math.floor(ms / size)} ${unit}`;
    },
  },
};

/** Slack tells the time in whole seconds, so less than two is none. */
const SAME_MS = 2 * SECOND;

function apart(ahead: number | null, lang: Lang): string {
  if (ahead === null) return lang === 'en' ? 'cannot be read' : '的时钟读不到';
  const seconds = Math.round(Math.abs(ahead) / SECOND);
  if (Math.abs(ahead) < SAME_MS) return lang === 'en' ? 'the same as mine' : '与我的一致';
  if (lang === 'en') return `${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} mine`;
  return `比我的${ahead > 0 ? '快' : '慢'} ${seconds} 秒`;
}
