const link = /<([^<>|\s]*)\|([^<>]*)>/g;
const address = /<((?:https?|ftp|mailto|tel):[^<>|\s]*)>/g;

/** What a reader of these messages sees, by Slack's rules, in order. */
export function shownText(messages) {
  return messages.map(({ text, blocks }) => (blocks ? all(blocks) : mrkdwn(text))).join('\n');
}

function mrkdwn(text) {
  return text
    .replace(link, '$2')
    .replace(address, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const readers = {
  mrkdwn: ({ text }) => mrkdwn(text),
  plain_text: ({ text }) => text,
  section: ({ text, fields = [] }) => all([text, ...fields].filter(Boolean)),
  header: ({ text }) => shown(text),
  context: ({ elements }) => all(elements),
  image: ({ title, alt_text: alt }) => `${title ? shown(title) : ''} ${alt}`,
  divider: () => '',
  table: ({ rows }) => rows.map((row) => all(row)).join('\n'),
  raw_text: ({ text }) => text,
  raw_number: ({ value, text }) => text ?? String(value),
  rich_text: ({ elements }) => all(elements),
  rich_text_list: list,
  rich_text_section: inOneLine,
  rich_text_quote: inOneLine,
  rich_text_preformatted: inOneLine,
  text: ({ text }) => text,
  link: ({ text, url }) => text ?? url,
  emoji: ({ name }) => `:${name}:`,
  color: ({ value }) => value,
  broadcast: ({ range }) => range,
  user: ({ user_id: id }) => id,
  usergroup: ({ usergroup_id: id }) => id,
  channel: ({ channel_id: id }) => id,
  team: ({ team_id: id }) => id,
  date: ({ fallback }) => fallback ?? '',
};

function shown(node) {
  const read = readers[node.type];
  if (!read) throw new Error(`No rule for how Slack shows ${node.type}`);
  return read(node);
}

function list({ style, offset = 0, elements }) {
  return elements
    .map((item, index) => (style === 'ordered' ? `${offset + index + 1}. ${shown(item)}` : shown(item)))
    .join('\n');
}

function all(nodes) {
  return nodes.map(shown).join('\n');
}

function inOneLine({ elements }) {
  return elements.map(shown).join('');
}
