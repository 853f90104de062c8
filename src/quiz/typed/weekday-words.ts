import { WEEKDAYS, type Weekday } from '../calendar/local-date.ts';

const WORKING: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND: readonly Weekday[] = ['sat', 'sun'];

/** Words for several days at once. */
export const WEEKDAY_GROUPS: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ...words('daily everyday all 每天 每日 天天', WEEKDAYS),
  ...words('weekdays weekday everyweekday workdays workday 工作日 平日', WORKING),
  ...words('weekends weekend everyweekend 周末 週末', WEEKEND),
]);

const ENGLISH: ReadonlyMap<string, Weekday> = new Map([
  ...words<Weekday>('mon monday mondays', 'mon'),
  ...words<Weekday>('tue tues tuesday tuesdays', 'tue'),
  ...words<Weekday>('wed weds wednesday wednesdays', 'wed'),
  ...words<Weekday>('thu thur thurs thursday thursdays', 'thu'),
  ...words<Weekday>('fri friday fridays', 'fri'),
  ...words<Weekday>('sat saturday saturdays', 'sat'),
  ...words<Weekday>('sun sunday sundays', 'sun'),
]);

const HAN_DAYS = '一二三四五六日';
/** 周一, 星期天, and several after one 周 or each after its own: 周一三五, 周一周三. A lone 五 stands in 周一至五. */
const HAN_WORD = /^(?:(?:每?(?:周|週|星期|礼拜|禮拜))?[一二三四五六日天]+)+$/;
const HAN_DAY = /[一二三四五六日天](?!期)/gu;

/** The weekdays that one word names: one in English, one or more in Chinese. */
export function weekdaysOfWord(word: string): Weekday[] | null {
  const english = ENGLISH.get(word);
  if (english) return [english];
  const days = HAN_WORD.test(word) ? word.match(HAN_DAY) : null;
  if (days === null) return null;
  return Array.from(days, (day) => WEEKDAYS[HAN_DAYS.indexOf(day === '天' ? '日' : day)] ?? 'sun');
}

function words<Value>(list: string, value: Value): [string, Value][] {
  return list.split(' ').map((word) => [word, value]);
}
