const code = /(```[\s\S]*?```|`[^`\n]+`)/;
const link = /https?:\/\/[^\s<>|"'`，。；：！？、）】》」』]+/g;
const trailing = /[.,;:!?)\]]+$/;
const special = /[.*+?^${}()|[\]\\]/g;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapable = /[&<>]/g;
/**
 * A person's words as Slack sends them to apps: `& < >` as entities, `@handle`, `#channel`, `@here` and
 * bare links in angle brackets; code stays as it is. Commands and messages alike (`should_escape`).
 */
export function slackText(state, typed) {
    const parts = typed.split(code);
    return parts.map((part, index) => (index % 2 === 1 ? escaped(part) : withLinks(state, part))).join('');
}
function withLinks(state, text) {
    let result = '';
    let end = 0;
    for (const match of text.matchAll(link)) {
        const url = match[0].replace(trailing, '');
        result += `${withMentions(state, text.slice(end, match.index))}<${escaped(url)}>`;
        end = match.index + url.length;
    }
    return result + withMentions(state, text.slice(end));
}
function withMentions(state, text) {
    const tokens = mentionTokens(state);
    const names = [...tokens.keys()]
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(special, '\\$&'));
    const pattern = new RegExp(`(?<![\\w.])(?:${names.join('|')})(?![\\w-])`, 'gi');
    let result = '';
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        result +=
            escaped(text.slice(end, match.index)) + (tokens.get(match[0].toLowerCase()) ?? escaped(match[0]));
        end = match.index + match[0].length;
    }
    return result + escaped(text.slice(end));
}
/** What can be typed, in lower case, and what it becomes. */
function mentionTokens({ people, bot, channels }) {
    const tokens = new Map([
        ['@channel', '<!channel>'],
        ['@everyone', '<!everyone>'],
        ['@here', '<!here>'],
        [`@${bot.handle}`, `<@${bot.userId}>`],
    ]);
    for (const { handle, name, id } of people) {
        tokens.set(`@${handle}`, `<@${id}>`);
        tokens.set(`@${name.toLowerCase()}`, `<@${id}>`);
    }
    for (const channel of channels.values()) {
        if (channel.kind === 'channel')
            tokens.set(`#${channel.name}`, `<#${channel.id}|${channel.name}>`);
    }
    return tokens;
}
function escaped(text) {
    return text.replace(escapable, (character) => entities[character] ?? character);
}
