import { parseYaml } from './yaml.js';
const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^[\w-]+[ \t]*:(?:[ \t]|$)/;
/** Front matter longer than this is none: a rule at the top and another one far below. */
const MAX_LINES = 200;
/** Cuts YAML front matter off. A `---` rule at the top of a text is not taken for it. */
export function splitFrontMatter(text) {
    const lines = text.split('\n');
    if (!FENCE.test(lines[0] ?? '') || !KEY.test(lines[1] ?? ''))
        return { body: text };
    const end = lines.slice(0, MAX_LINES).findIndex((line, index) => index > 0 && END.test(line));
    if (end === -1)
        return { body: text };
    const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
    const result = parseYaml(lines.slice(1, end).join('\n'), { line: 2, name: 'front matter' });
    if ('problem' in result)
        return { body, problem: result.problem };
    const { data } = result;
    const lang = typeof data === 'object' && data !== null && 'lang' in data ? data.lang : undefined;
    return typeof lang === 'string' ? { body, lang } : { body };
}
