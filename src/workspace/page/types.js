/**
 * Shapes of the local API (`/local/*`) and of what the page passes around; types only, nothing runs.
 *
 * @typedef {import('@slack/types').KnownBlock} KnownBlock
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {string} handle
 * @property {string} name
 * @property {string} locale
 * @property {string} tz
 * @property {boolean} isAdmin
 * @property {boolean} isOutsider A guest, or of another workspace.
 *
 * @typedef {object} Channel
 * @property {string} id
 * @property {string} name
 * @property {'channel' | 'im'} kind
 * @property {boolean} isArchived
 * @property {boolean} isBotMember
 * @property {number | boolean} unread
 *
 * @typedef {{ command: string, description: string, usageHint: string }} Command
 *
 * @typedef {object} ModalView
 * @property {import('@slack/types').PlainTextElement} title
 * @property {import('@slack/types').PlainTextElement} [submit]
 * @property {import('@slack/types').PlainTextElement} [close]
 * @property {KnownBlock[]} blocks
 *
 * @typedef {{ id: string, type: 'modal', view: ModalView }} OpenView
 *
 * @typedef {{ id: string, view: { blocks: KnownBlock[] } }} PublishedHome
 *
 * @typedef {{ type: 'global' | 'message', name: string, callbackId: string, description: string }} Shortcut
 *
 * @typedef {{ title: string, prompts: { title: string, message: string }[] }} Prompts
 *
 * @typedef {object} WorkspaceState
 * @property {{ now: number, shift: number }} clock Milliseconds since 1970, and ahead of the real clock.
 * @property {{ id: string, name: string }} team
 * @property {{ id: string, handle: string, name: string }} bot
 * @property {Person[]} people
 * @property {Channel[]} channels
 * @property {{ id: string, name: string }[]} joinable Channels that the person is not in and may join.
 * @property {Command[]} commands
 * @property {Shortcut[]} shortcuts
 * @property {Prompts | null} prompts What the app suggests in the direct message with it.
 * @property {PublishedHome | null} home
 * @property {OpenView[]} views
 *
 * @typedef {object} Message
 * @property {string} ts
 * @property {string} [threadTs]
 * @property {string} user
 * @property {string} name
 * @property {boolean} [isBot]
 * @property {string} text
 * @property {KnownBlock[]} [blocks]
 * @property {boolean} [ephemeral]
 * @property {boolean} [edited]
 * @property {number} [replyCount]
 * @property {string} [subtype] A line of Slack about what happened, such as `channel_join`.
 * @property {string} [failure] A line of Slack itself, instead of a text.
 * @property {{ name: string, users: string[] }[]} [reactions]
 *
 * @typedef {{ kind: 'message', channel: string } | { kind: 'view' } | { kind: 'state' }
 *   | { kind: 'clock' }} Change
 *
 * @typedef {object} StateValue
 * @property {string} type
 * @property {string | null} [value]
 * @property {import('@slack/types').Option | null} [selected_option]
 * @property {import('@slack/types').Option[]} [selected_options]
 * @property {string | null} [selected_time]
 * @property {string | null} [selected_date]
 *
 * @typedef {object} Action
 * @property {string} blockId
 * @property {string} actionId
 * @property {string} [value]
 * @property {import('./api.js').Choice} [selected]
 *
 * @typedef {object} Names
 * Who and where the ids in a text are, and how the reader's clock runs.
 * @property {string} me
 * @property {(id: string) => string} person
 * @property {(id: string) => string | undefined} channel
 * @property {string} tz
 * @property {string} locale
 * @property {() => number} now Milliseconds since 1970.
 *
 * @typedef {object} BlockContext
 * @property {Names} names
 * @property {(action: Action) => Promise<void>} act
 * @property {(field: { blockId: string, actionId: string, read: () => StateValue }) => void} register
 *
 * @typedef {object} Scope
 * Where an element stands: its block, and the label and hint that name it in an input block.
 * @property {string} blockId
 * @property {BlockContext} context
 * @property {boolean} dispatches Whether a change is sent to the app at once.
 * @property {string} [labelledBy]
 * @property {string} [describedBy]
 */

export {};
