import { loadQuiz } from '../dist/knowledge/load-quiz.js';
import { occurrencesFrom } from '../dist/quiz/calendar/occurrences-from.js';
import { roundResult } from '../dist/quiz/round/round-result.js';
import { boardMessage } from '../dist/slack/blocks/quiz/board-message.js';
import { nextMessage } from '../dist/slack/blocks/quiz/next-message.js';
import { noticeMessage } from '../dist/slack/blocks/quiz/notice-message.js';
import { ownScoreMessage } from '../dist/slack/blocks/quiz/own-score-message.js';
import { practiceQuestion, practiceVerdict } from '../dist/slack/blocks/quiz/practice-message.js';
import { quizListMessage } from '../dist/slack/blocks/quiz/quiz-list-message.js';
import { quizMenuView } from '../dist/slack/blocks/quiz/quiz-menu-view.js';
import { revealThread } from '../dist/slack/blocks/quiz/reveal-thread.js';
import { revealedMessage } from '../dist/slack/blocks/quiz/revealed-message.js';
import { roundMessage } from '../dist/slack/blocks/quiz/round-message.js';
import { settingsMessage } from '../dist/slack/blocks/quiz/settings-message.js';
import { choicesOf } from '../dist/slack/blocks/quiz/shown-round.js';
import { standingsMessage } from '../dist/slack/blocks/quiz/standings-message.js';
import { verdictMessage } from '../dist/slack/blocks/quiz/verdict-message.js';
import { greetingMessage, joinMessage } from '../dist/slack/blocks/quiz/welcome-messages.js';

const dueAt = Date.UTC(2026, 10, 26, 1, 30);
const names = new Map([
  ['U1', 'Alice'],
  ['U2', '小明'],
  ['U3', 'Bartholomew Featherstonehaugh-Cholmondeley'],
]);
const title = (lang) => (lang === 'zh' ? '探针有哪几种？' : 'Which probes are there?');

/** Every message of the quiz in each language it comes in: { name, lang, message }. */
export async function quizSamples(knowledge) {
  const { items } = await loadQuiz([knowledge]);
  const itemOf = (id) => items.find((item) => item.id === id);
  const channel = ['en', 'zh', 'both'].flatMap((lang) => channelSamples(itemOf, lang));
  const personal = ['en', 'zh'].flatMap((lang) => personalSamples(itemOf, lang));
  return [...channel, ...personal];
}

function channelSamples(itemOf, lang) {
  const round = (id, more) => ({
    id: 'T1.C1.2026-11-26',
    kind: 'daily',
    language: lang,
    date: '2026-11-26',
    dueAt,
    revealAt: dueAt + 8 * 3_600_000,
    answered: 3,
    zone: 'Asia/Shanghai',
    item: itemOf(id),
    ...more,
  });
  const choice = round('probe-types-1');
  const manifest = round('as-hpa-troubleshoot-1', { postedAt: dueAt + 3_600_000, kind: 'extra' });
  const order = choicesOf(choice).map(({ index }) => index);
  const chosen = [...Array(12).fill(0), 1, 1, 3];
  const messages = {
    round: roundMessage(choice),
    'round-manifest': roundMessage(manifest),
    revealed: revealedMessage(choice, roundResult(choice.item.choices, order, chosen)),
    standings: standingsMessage({ week, standings, chart, names, language: lang }),
    settings: settingsMessage({
      subscription: { state: { kind: 'on' }, settings },
      language: lang,
      next: next.occurrences.slice(0, 3),
      change: { by: '<!here> Alice', what: 'changed' },
    }),
    greeting: greetingMessage({ channelId: 'C0GENERAL', language: lang, quiz: 'none' }),
    'standings-empty': standingsMessage({ week, standings: [], chart: [], names, language: lang }),
  };
  revealThread(choice, title).forEach((page, index) => {
    messages[`reasons-${index + 1}`] = page;
  });
  return Object.entries(messages).map(([name, message]) => ({ name, lang, message }));
}

const settings = {
  time: '09:30',
  zone: 'Asia/Shanghai',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  language: 'both',
  topics: ['probes', 'service-mesh'],
  difficulties: [1, 2],
  reveal: { kind: 'at', time: '17:00' },
  pauses: [{ from: '2026-12-24', to: '2027-01-02' }],
  holidays: [{ date: '2026-11-27', name: '公司日 Company day' }],
};
const next = occurrencesFrom({ ...settings, since: dueAt + 1 }, dueAt + 26 * 86_400_000, 5);
const progress = [
  { topic: 'probes', items: 36, seen: 12, known: 5, due: 2 },
  { topic: 'service-mesh', items: 30, seen: 3, known: 3, due: 0 },
];
const practice = (lang) => ({ lang, zone: 'Asia/Shanghai', progress: progress[0] });

/** The quiz menu in each language. */
export function menuSample(lang) {
  return quizMenuView({
    channelId: 'C0GENERAL',
    subscription: { settings, state: { kind: 'on' }, revision: 3 },
    topics: ['pods', 'probes', 'service-mesh', 'storage'],
    personZone: lang === 'zh' ? 'Asia/Shanghai' : 'America/Los_Angeles',
    today: '2026-11-26',
    lang,
  });
}

function score(rank, userId, right, rounds, current) {
  return { rank, userId, right, rounds, accuracy: right / rounds, streaks: { current, best: current } };
}

const week = { from: '2026-11-23', to: '2026-11-29' };
const standings = [
  score(1, 'U1', 5, 5, 12),
  score(1, 'U2', 5, 5, 4),
  score(3, 'U3', 3, 5, 1),
  score(4, 'U4', 1, 4, 0),
];
const chart = [
  ['2026-11-23', 15, 12],
  ['2026-11-24', 14, 9],
  ['2026-11-25', 9, 9],
  ['2026-11-25', 2, 1, 'extra'],
  ['2026-11-26', 12, 4],
  ['2026-11-27', 0, 0],
].map(([date, answered, right, kind = 'daily']) => ({ roundId: date, date, kind, answered, right }));

function personalSamples(itemOf, lang) {
  const item = itemOf('probe-types-1');
  const [a, b] = choicesOf({ id: 'T1.C1.2026-11-26', item }).toSorted((one) => (one.choice.right ? 1 : -1));
  const right = choicesOf({ id: 'T1.C1.2026-11-26', item }).find(({ choice }) => choice.right);
  const verdict = (value) => verdictMessage(value, item, lang, title);
  const messages = {
    'verdict-right': verdict({ kind: 'right', chosen: right }),
    'verdict-wrong': verdict({ kind: 'wrong', chosen: a, rightChoice: right }),
    'verdict-already': verdict({ kind: 'already', earlier: b, rightChoice: right }),
    'verdict-closed': verdict({ kind: 'closed', earlier: null, rightChoice: right }),
    board: boardMessage({ channelId: 'C1', period: 'week', standings, chart, names, lang }),
    me: ownScoreMessage({
      channelId: 'C1',
      scores: { week: standings[0], month: standings[2], all: { ...standings[2], rank: 7 } },
      progress,
      visibility: 'shown',
      lang,
    }),
    practice: practiceQuestion({ kind: 'item', item, why: 'wrong' }, 'seed', practice(lang)),
    'practice-rested': practiceQuestion({ kind: 'rested', item, dueAt }, 'seed', practice(lang)),
    'practice-verdict': practiceVerdict({ kind: 'right', chosen: right }, item, practice(lang), title),
    next: nextMessage({ ...next, zone: settings.zone, lang }),
    list: quizListMessage(
      [
        { channelId: 'C0GENERAL', state: { kind: 'on' }, settings, next: dueAt },
        { channelId: 'C0K8SHELP', state: { kind: 'off' }, settings, next: null },
      ],
      lang,
    ),
    join: joinMessage({ settings, next: dueAt, last: { kind: 'open', date: '2026-11-25' }, lang }),
    'notice-stopped': noticeMessage(
      { kind: 'stopped', channelId: 'C0GENERAL', why: { blame: 'channel', error: 'not_in_channel' } },
      lang,
    ),
    'notice-missed': noticeMessage(
      { kind: 'missed', channelId: 'C0GENERAL', dates: ['2026-11-26', '2026-11-27'], why: 'late' },
      lang,
    ),
  };
  return Object.entries(messages).map(([name, message]) => ({ name, lang, message }));
}
