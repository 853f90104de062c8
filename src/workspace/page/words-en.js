/**
 * What the page says by itself, to a reader of each language. Sentences in a message are the app's; a back-quoted part
 * is shown as code.
 */
export const EN = {
  skip: 'Skip to the composer',
  about: 'About this page',
  small: 'This is a small Slack on your own computer. Nothing leaves it.',
  connect: 'Connect the real one',
  connectFirst: 'Create the app in your workspace from `manifest.yml`, then put its tokens into `.env`:',
  connectThen: 'and run `npm start` again. The README goes through it step by step.',
  channels: 'Channels',
  otherChannels: 'Other channels',
  directMessages: 'Direct messages',
  join: 'join',
  archivedMark: 'archived',
  unread: ' unread',
  app: 'APP',
  dock: 'Person and clock',
  youAre: 'You are',
  nextPerson: 'Alt+P: the next person',
  guest: 'guest',
  admin: 'admin',
  clock: 'Clock',
  /** @param {string} time @param {boolean} isMoved */
  clockAt: (time, isMoved) => `Clock: ${time}${isMoved ? ', simulated' : ''}`,
  simulated: ', simulated',
  /** @param {string} duration */
  ahead: (duration) => `Simulated clock, ${duration} ahead. It only runs forward.`,
  hourAhead: '+1 hour',
  dayAhead: '+1 day',
  todayMorning: 'Today 09:30',
  tomorrowMorning: 'Tomorrow 09:30',
  /** @param {number} count */
  days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  /** @param {number} count */
  hours: (count) => `${count} ${count === 1 ? 'hour' : 'hours'}`,
  /** @param {number} count */
  minutes: (count) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
  someSeconds: 'some seconds',
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  tabs: 'Parts of the app',
  home: 'Home',
  messages: 'Messages',
  /** @param {string} app */
  emptyHome: (app) => `${app} has not shown anything here yet.`,
  offline: 'The local Slack has stopped. It reconnects once `npm start` runs again.',
  notAnswering: 'The local Slack does not answer. Is `npm start` still running?',
  /** @param {string} error */
  refused: (error) => `The local Slack refused it: ${error}.`,
  tryAgain: 'That did not work. Please try again.',
  archived: 'This channel is archived: it can be read, and nothing more.',
  thread: 'Thread',
  closeThread: 'Close thread',
  threadMessages: 'Messages in the thread',
  replyInThread: 'Reply in thread',
  /** @param {string} place */
  messageTo: (place) => `Message ${place}`,
  /** @param {string} place */
  messagesIn: (place) => `Messages in ${place}`,
  /** @param {number} count */
  replies: (count) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
  onlyYou: 'Only visible to you',
  edited: '(edited)',
  reactions: 'Reactions',
  problem: 'Problem',
  notice: 'Notice',
  messageActions: 'Message actions',
  edit: 'Edit',
  delete: 'Delete',
  editMessage: 'Edit message',
  deleteMessage: 'Delete message',
  deleteSure: 'Are you sure you want to delete this message? This cannot be undone.',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  closeDialog: 'Close dialog',
  sure: 'Are you sure?',
  yes: 'Yes',
  send: 'Send',
  commandsKey: ' commands ',
  peopleKey: ' people ',
  newLineKey: ' new line',
  commands: 'Commands',
  people: 'People and apps',
  shortcuts: 'Shortcuts',
  messageShortcuts: 'Shortcuts for this message',
  moreActions: 'More actions',
  feedback: 'Feedback',
  selectItem: 'Select an item',
  selectTime: 'Select a time',
  selectDate: 'Select a date',
  optional: ' (optional)',
  channelActions: 'Channel actions',
  /** @param {string} app */
  add: (app) => `Add ${app}`,
  /** @param {string} app */
  remove: (app) => `Remove ${app}`,
  /** @param {string} channel */
  leave: (channel) => `Leave ${channel}`,
  /** @param {string} channel */
  openAgain: (channel) => `Open ${channel} again`,
  archive: 'Archive',
  /** @param {string} channel */
  archiveChannel: (channel) => `Archive ${channel}`,
  archiveNote: 'Nobody can write in it then. The same menu opens it again.',
};

/** @typedef {typeof EN} Words */
