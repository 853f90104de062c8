import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizVerb } from '../../../quiz/typed/quiz-words.ts';
import { QUIZ_COMMAND } from './commands.ts';

type NothingToAsk = 'empty-bank' | 'topics' | 'difficulties' | 'language';

/** What is said to who types a quiz command. */
export interface CommandTexts {
  noQuiz: string;
  unavailable: string;
  unknownPerson: string;
  zoneMissing: string;
  extraComing: string;
  nothingToAsk: Record<NothingToAsk, string>;
  tooManyWords(verb: QuizVerb): string;
  boardPeriods: string;
  alreadyOff: string;
  alreadyOn: string;
  alreadyPaused: string;
  nothingPaused: string;
  pauseOver: string;
  conflict: string;
  onlyInChannels: string;
  menuByButton: string;
}

export const commandTexts: Readonly<Record<Lang, CommandTexts>> = {
  en: {
    noQuiz: `There is no quiz in this channel yet. Switch it on with \`${QUIZ_COMMAND} on 09:30 Europe/Berlin mon-fri\`, or open its menu with \`${QUIZ_COMMAND}\`.`,
    unavailable:
      'The quiz rests: my database cannot be reached. Please try again in a minute; questions are answered meanwhile.',
    unknownPerson:
      'Slack does not tell me who you are, so I cannot let you change the quiz. Whoever runs me can name the people who may, in QUIZ_MANAGERS, or allow me the scope users:read.',
    zoneMissing: `I do not know your time zone. Please name it: \`${QUIZ_COMMAND} on 09:30 Europe/Berlin mon-fri\`.`,
    extraComing: 'An extra question is on its way to this channel.',
    nothingToAsk: {
      'empty-bank': 'I have no quiz questions at the moment. Whoever runs me finds the reason in the log.',
      topics: `The topics chosen for this channel have no questions. Choose others in the menu: \`${QUIZ_COMMAND}\`.`,
      difficulties: `The chosen topics have no questions of that difficulty. Change it in the menu: \`${QUIZ_COMMAND}\`.`,
      language: `The chosen questions are not there in this language. Change it in the menu: \`${QUIZ_COMMAND}\`.`,
    },
    tooManyWords: (verb) => `\`${QUIZ_COMMAND} ${verb}\` takes nothing after it. Type just that.`,
    boardPeriods: `The board is there for the week, the month and all time: \`${QUIZ_COMMAND} board month\`.`,
    alreadyOff: 'The quiz of this channel is off already.',
    alreadyOn: 'The quiz of this channel is set that way already.',
    alreadyPaused: 'The quiz has these days off already.',
    nothingPaused: 'No pause is set for today or later.',
    pauseOver: `These days are over. Name some that are to come: \`${QUIZ_COMMAND} pause 2026-12-24..2027-01-02\`.`,
    conflict: 'Others are changing this quiz at the same moment. Please try again.',
    onlyInChannels: `A quiz runs in a channel. Please type this in the channel that it is about. Here you can practise: \`${QUIZ_COMMAND} practice\`, or see all quizzes: \`${QUIZ_COMMAND}\`.`,
    menuByButton: 'The quiz of this channel is set in its menu:',
  },
  zh: {
    noQuiz: `本频道还没有测验。可以用 \`${QUIZ_COMMAND} 开 09:30 Asia/Shanghai 工作日\` 开启，或用 \`${QUIZ_COMMAND}\` 打开设置。`,
    unavailable: '测验暂时不可用：我连不上数据库。请一分钟后再试；提问不受影响。',
    unknownPerson:
      'Slack 没有告诉我你是谁，所以我不能让你更改测验。负责运行我的同事可以在 QUIZ_MANAGERS 里写明谁可以更改，或给我 users:read 权限。',
    zoneMissing: `我不知道你的时区，请写出来：\`${QUIZ_COMMAND} 开 09:30 Asia/Shanghai 工作日\`。`,
    extraComing: '加一道题，马上发到本频道。',
    nothingToAsk: {
      'empty-bank': '我现在没有测验题。原因请负责运行我的同事查看日志。',
      topics: `本频道所选的主题没有题目。请在设置里另选：\`${QUIZ_COMMAND}\`。`,
      difficulties: `所选主题没有这个难度的题目。请在设置里更改：\`${QUIZ_COMMAND}\`。`,
      language: `所选题目没有这种语言的版本。请在设置里更改：\`${QUIZ_COMMAND}\`。`,
    },
    tooManyWords: (verb) => `\`${QUIZ_COMMAND} ${verb}\` 后面不用再写别的，只写这些就行。`,
    boardPeriods: `榜单有本周、本月和全部三种：\`${QUIZ_COMMAND} 榜单 本月\`。`,
    alreadyOff: '本频道的测验本来就是关着的。',
    alreadyOn: '本频道的测验已经是这样设置的。',
    alreadyPaused: '这些日子测验本来就休息。',
    nothingPaused: '今天和以后都没有设置暂停。',
    pauseOver: `这些日子已经过去了，请写以后的日子：\`${QUIZ_COMMAND} 暂停 2026-12-24..2027-01-02\`。`,
    conflict: '有人正在同时更改这个测验，请再试一次。',
    onlyInChannels: `测验在频道里进行，请到对应的频道里输入。在这里可以练习：\`${QUIZ_COMMAND} 练习\`，或查看所有测验：\`${QUIZ_COMMAND}\`。`,
    menuByButton: '本频道的测验可以在设置里更改：',
  },
};
