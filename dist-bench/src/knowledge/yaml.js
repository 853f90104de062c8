import { parseDocument } from 'yaml';
/**
 * Parses YAML with every scalar as text, so that the version 1.30 does not become the number 1.3. `line` is
 * the line of the file on which the YAML starts, `name` what it is called in a message.
 */
export function parseYaml(yaml, { line, name }) {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
    const error = document.errors[0];
    if (error)
        return { problem: problemOf(error, line, name) };
    try {
        return { data: document.toJS({ maxAliasCount: 50 }) };
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        return { problem: { line, message: `The ${name} is no valid YAML: ${reason}` } };
    }
}
function problemOf(error, line, name) {
    const at = line + (error.linePos?.[0].line ?? 1) - 1;
    const reason = error.message.split('\n', 1)[0]?.replace(POSITION, '') ?? '';
    return { line: at, message: `The ${name} is no valid YAML: ${reason}` };
}
/** The library's position counts from the start of the YAML, not of the file. */
const POSITION = / at line \d+, column \d+:?$/;
