/** Slack's names of the emoji that people and the bot use most; any other stays `:name:`. */
const EMOJI = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  thumbsdown: '👎',
  smile: '😄',
  smiley: '😃',
  slightly_smiling_face: '🙂',
  wink: '😉',
  joy: '😂',
  thinking_face: '🤔',
  cry: '😢',
  sunglasses: '😎',
  wave: '👋',
  pray: '🙏',
  clap: '👏',
  raised_hands: '🙌',
  eyes: '👀',
  point_right: '👉',
  point_down: '👇',
  heart: '❤️',
  fire: '🔥',
  tada: '🎉',
  rocket: '🚀',
  star: '⭐',
  sparkles: '✨',
  bulb: '💡',
  zap: '⚡',
  trophy: '🏆',
  first_place_medal: '🥇',
  second_place_medal: '🥈',
  third_place_medal: '🥉',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  ballot_box_with_check: '☑️',
  x: '❌',
  warning: '⚠️',
  question: '❓',
  grey_question: '❔',
  exclamation: '❗',
  information_source: 'ℹ️',
  no_entry: '⛔',
  lock: '🔒',
  key: '🔑',
  link: '🔗',
  mag: '🔍',
  book: '📖',
  books: '📚',
  memo: '📝',
  pushpin: '📌',
  calendar: '📅',
  alarm_clock: '⏰',
  hourglass: '⌛',
  bell: '🔔',
  speech_balloon: '💬',
  bar_chart: '📊',
  wheel_of_dharma: '☸️',
  whale: '🐳',
  robot_face: '🤖',
  one: '1️⃣',
  two: '2️⃣',
  three: '3️⃣',
  four: '4️⃣',
};

/** @type {Map<string, string>} */
const BY_NAME = new Map(Object.entries(EMOJI));

/** @param {string} name */
export function emoji(name) {
  return BY_NAME.get(name) ?? `:${name}:`;
}

/** @param {string} text */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name));
}
