/** What comes after `quiz`, in both languages; a word is a verb only there. */
export type QuizVerb =
  | 'on'
  | 'off'
  | 'pause'
  | 'resume'
  | 'next'
  | 'now'
  | 'board'
  | 'me'
  | 'practice'
  | 'help'
  | 'challenges'
  | 'suggest'
  | 'suggestions';

export const QUIZ_VERBS: ReadonlyMap<string, QuizVerb> = new Map<string, QuizVerb>([
  ['on', 'on'],
  ['开', 'on'],
  ['開', 'on'],
  ['开启', 'on'],
  ['打开', 'on'],
  ['off', 'off'],
  ['关', 'off'],
  ['關', 'off'],
  ['关闭', 'off'],
  ['停止', 'off'],
  ['pause', 'pause'],
  ['暂停', 'pause'],
  ['暫停', 'pause'],
  ['resume', 'resume'],
  ['恢复', 'resume'],
  ['恢復', 'resume'],
  ['next', 'next'],
  ['下次', 'next'],
  ['下一题', 'next'],
  ['now', 'now'],
  ['现在', 'now'],
  ['現在', 'now'],
  ['board', 'board'],
  ['榜单', 'board'],
  ['榜單', 'board'],
  ['排行榜', 'board'],
  ['me', 'me'],
  ['我', 'me'],
  ['成绩', 'me'],
  ['practice', 'practice'],
  ['practise', 'practice'],
  ['练习', 'practice'],
  ['練習', 'practice'],
  ['help', 'help'],
  ['?', 'help'],
  ['帮助', 'help'],
  ['幫助', 'help'],
  ['challenges', 'challenges'],
  ['suggest', 'suggest'],
  ['建议', 'suggest'],
  ['建議', 'suggest'],
  ['suggestions', 'suggestions'],
  ['待审', 'suggestions'],
  ['待審', 'suggestions'],
  ['质疑', 'challenges'],
  ['質疑', 'challenges'],
]);

export const QUIZ_NOUNS: ReadonlySet<string> = new Set(['quiz', '测验', '測驗']);

export const PERIOD_WORDS: ReadonlyMap<string, 'week' | 'month' | 'all'> = new Map([
  ['week', 'week'],
  ['本周', 'week'],
  ['周', 'week'],
  ['month', 'month'],
  ['本月', 'month'],
  ['月', 'month'],
  ['all', 'all'],
  ['全部', 'all'],
  ['总榜', 'all'],
]);
