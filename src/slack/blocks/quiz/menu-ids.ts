/** The blocks of the quiz menu; Slack shows what was entered wrong below the block of that id. */
export const MENU_BLOCKS = {
  on: 'quiz_on',
  time: 'quiz_time',
  zone: 'quiz_zone',
  otherZone: 'quiz_other_zone',
  weekdays: 'quiz_weekdays',
  language: 'quiz_language',
  topics: 'quiz_topics',
  difficulties: 'quiz_difficulties',
  reveal: 'quiz_reveal',
  revealTime: 'quiz_reveal_time',
} as const;

/** A block holds one element, so all can have the same id. */
export const MENU_ACTION = 'quiz_menu_input';

const DAYS_OFF = 'quiz_days_off_';

/** Days off may need several fields: one holds 3,000 characters. */
export function daysOffBlock(index: number): string {
  return `${DAYS_OFF}${index + 1}`;
}

export function isDaysOffBlock(blockId: string): boolean {
  return blockId.startsWith(DAYS_OFF);
}
