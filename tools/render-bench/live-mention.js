const mentionLeaves = new Set(['user', 'usergroup', 'channel', 'team', 'broadcast']);
const openMention = /<[!@#]/;

/** True if Slack would notify or link someone: a mention leaf, or an unescaped `<!`, `<@`, `<#` in mrkdwn. */
export function hasLiveMention(messages) {
  return messages.some(({ text, blocks = [] }) => openMention.test(text ?? '') || blocks.some(isLive));
}

function isLive(node) {
  if (typeof node !== 'object' || node === null) return false;
  if (mentionLeaves.has(node.type)) return true;
  if (node.type === 'mrkdwn' || node.type === 'markdown') return openMention.test(node.text);
  return Object.values(node).some(isLive);
}
