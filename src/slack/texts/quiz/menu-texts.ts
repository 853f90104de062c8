import type { Lang } from '../../../knowledge/entry.ts';

type Field =
  | 'on'
  | 'time'
  | 'zone'
  | 'otherZone'
  | 'weekdays'
  | 'language'
  | 'topics'
  | 'difficulties'
  | 'reveal'
  | 'revealTime'
  | 'daysOff';

/** The quiz menu of a channel: its labels, and what is said of what was entered wrong. */
export interface MenuTexts {
  title: string;
  submit: string;
  close: string;
  labels: Record<Field, string>;
  hints: Partial<Record<Field, string>>;
  on: string;
  off: string;
  yourZone(zone: string): string;
  allTopics: string;
  revealNext: string;
  revealAt: string;
  moreDaysOff(number: number): string;
  timeMissing: string;
  revealTimeMissing: string;
  difficultyMissing: string;
  choiceMissing: string;
  lineProblem(line: number, problem: string): string;
  longRange(days: number): string;
  manyDaysOff(days: number): string;
}

export const menuTexts: Readonly<Record<Lang, MenuTexts>> = {
  en: {
    title: 'Quiz of this channel',
    submit: 'Save',
    close: 'Cancel',
    labels: {
      on: 'The quiz is',
      time: 'Time of day',
      zone: 'Time zone',
      otherZone: 'Another time zone',
      weekdays: 'Days',
      language: 'Language',
      topics: 'Topics',
      difficulties: 'Difficulty',
      reveal: 'The answer is shown',
      revealTime: 'Time of the answer',
      daysOff: 'Days off',
    },
    hints: {
      otherZone: 'Such as Europe/Zurich. What stands here goes before the list above.',
      topics: 'None chosen: all topics.',
      revealTime: 'Only for "at a time": on the day of the question, or the next day if it is earlier.',
      daysOff:
        'One date or range a line, with a name if you like: 2026-12-24..2027-01-02, or 2026-10-01 National Day.',
    },
    on: 'on',
    off: 'off',
    yourZone: (zone) => `${zone} (yours)`,
    allTopics: 'All topics',
    revealNext: 'just before the next question',
    revealAt: 'at a time',
    moreDaysOff: (number) => `Days off (${number})`,
    timeMissing: 'Choose the time at which the question is posted, such as 09:30.',
    revealTimeMissing: 'Choose the time at which the answer is shown, such as 17:00.',
    difficultyMissing: 'Choose at least one difficulty; all three are a good start.',
    choiceMissing: 'Choose one of these.',
    lineProblem: (line, problem) => `Line ${line}: ${problem}`,
    longRange: (days) => `A range with a name can have at most ${days} days. Leave out the name for a pause.`,
    manyDaysOff: (days) => `At most ${days} named days can be kept. Leave out those that are over.`,
  },
  zh: {
    title: '本频道的测验',
    submit: '保存',
    close: '取消',
    labels: {
      on: '测验',
      time: '发题时间',
      zone: '时区',
      otherZone: '其他时区',
      weekdays: '星期',
      language: '语言',
      topics: '主题',
      difficulties: '难度',
      reveal: '公布答案',
      revealTime: '公布时间',
      daysOff: '休息日',
    },
    hints: {
      otherZone: '例如 Europe/Zurich。这里写了的话，以这里为准。',
      topics: '不选表示全部主题。',
      revealTime: '仅用于“指定时间”：发题当天公布；如果比发题时间早，则在第二天。',
      daysOff: '每行一天或一段日期，可以加名称：2026-12-24..2027-01-02，或 2026-10-01 国庆节。',
    },
    on: '开启',
    off: '关闭',
    yourZone: (zone) => `${zone}（你的时区）`,
    allTopics: '全部主题',
    revealNext: '在下一题之前',
    revealAt: '指定时间',
    moreDaysOff: (number) => `休息日（${number}）`,
    timeMissing: '请选择发题时间，例如 09:30。',
    revealTimeMissing: '请选择公布答案的时间，例如 17:00。',
    difficultyMissing: '请至少选择一个难度；三个都选也可以。',
    choiceMissing: '请选择一项。',
    lineProblem: (line, problem) => `第 ${line} 行：${problem}`,
    longRange: (days) => `带名称的日期段最多 ${days} 天。只是暂停的话，请去掉名称。`,
    manyDaysOff: (days) => `带名称的日子最多 ${days} 天，请删掉已经过去的。`,
  },
};
