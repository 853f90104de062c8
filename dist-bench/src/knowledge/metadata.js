import { z } from 'zod';
import { absoluteLink } from '../markdown/link.js';
import { isSlug } from './slug.js';
import { parseYaml } from './yaml.js';
const OPEN = '<!--';
const CLOSE = '-->';
const slugText = z.string().refine(isSlug, 'must be lower-case words joined by hyphens');
const webAddress = z.string().refine((text) => absoluteLink(text) !== undefined, 'must be a web address');
const version = z.string().regex(/^1\.\d{1,3}$/, 'must be a Kubernetes minor such as 1.37');
const line = z.string().trim().min(1).max(200);
const FIELDS = {
    id: slugText,
    aliases: listOf(line),
    sources: listOf(webAddress),
    verified: version,
    since: version,
    related: listOf(slugText),
};
const KNOWN_KEY = new RegExp(`^\\s*(?:${Object.keys(FIELDS).join('|')})\\s*:`, 'm');
const schema = z.object(FIELDS).partial();
/**
 * Takes the metadata comment off the start of an answer; `line` is the answer's first line. A comment without
 * a known key is an ordinary comment. What is wrong is left out and reported; the rest holds.
 */
export function takeMetadata(markdown, line) {
    const start = markdown.length - markdown.trimStart().length;
    const end = markdown.startsWith(OPEN, start) ? markdown.indexOf(CLOSE, start + OPEN.length) : -1;
    if (end === -1)
        return { metadata: {}, problems: [], rest: markdown };
    const yaml = markdown.slice(start + OPEN.length, end);
    const yamlLine = line + markdown.slice(0, start).split('\n').length - 1;
    return { ...readMetadata(yaml, yamlLine), rest: markdown.slice(end + CLOSE.length) };
}
/** True if an answer starts with a metadata comment. */
export function hasMetadata(markdown) {
    const { metadata, yamlProblem } = takeMetadata(markdown, 1);
    return yamlProblem !== undefined || Object.keys(metadata).length > 0;
}
function readMetadata(yaml, line) {
    if (!KNOWN_KEY.test(yaml))
        return { metadata: {}, problems: [] };
    const result = parseYaml(yaml, { line, name: 'metadata' });
    if ('problem' in result)
        return { metadata: {}, yamlProblem: result.problem, problems: [] };
    const map = z.record(z.string(), z.unknown()).safeParse(result.data);
    const good = {};
    const problems = [];
    for (const [key, value] of Object.entries(map.data ?? {})) {
        const reason = isField(key)
            ? schema.shape[key].safeParse(value).error?.issues[0]?.message
            : 'unknown key';
        if (reason === undefined)
            good[key] = value;
        else
            problems.push({ line, message: `The metadata "${key}" is left out: ${reason}.` });
    }
    return { metadata: schema.parse(good), problems };
}
function isField(key) {
    return Object.hasOwn(FIELDS, key);
}
/** One value may stand for a list of one; an empty value is an empty list. */
function listOf(item) {
    const list = (value) => (typeof value === 'string' ? (value ? [value] : []) : value);
    return z.preprocess(list, z.array(item));
}
