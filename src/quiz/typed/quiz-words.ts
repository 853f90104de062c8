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
  | 'suggestions'
  | 'menu';

export const QUIZ_VERBS: ReadonlyMap<string, QuizVerb> = new Map<string, QuizVerb>([
  ['on', 'on'],
  ['开', 'on'],
  ['開', 'on'],
  ['开启', 'on'],
  ['打开', 'on'],
  ['start', 'on'],
  ['enable', 'on'],
  ['开始', 'on'],
  ['開始', 'on'],
  ['启用', 'on'],
  ['off', 'off'],
  ['stop', 'off'],
  ['disable', 'off'],
  ['停用', 'off'],
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
  ['menu', 'menu'],
  ['settings', 'menu'],
  ['status', 'menu'],
  ['设置', 'menu'],
  ['設置', 'menu'],
  ['状态', 'menu'],
  ['狀態', 'menu'],
  ['质疑', 'challenges'],
  ['質疑', 'challenges'],
]);

export const QUIZ_NOUNS: ReadonlySet<string> = new Set(['quiz', '测验', '測驗']);

/** Words that begin a question as well, such as "quiz start time": verbs only where all after them can be read. */
export const WEAK_VERBS: ReadonlySet<string> = new Set([
  'start',
  'stop',
  'enable',
  'disable',
  'status',
  'settings',
  'menu',
]);

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
