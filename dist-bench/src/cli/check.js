import { checkBank, formatFinding } from '../knowledge/check.js';
import { loadBank } from '../knowledge/load.js';
/** Lints the bank of the folders, a line a finding; resolves to the exit code. Throws `KnowledgeFolderError`. */
export async function check(dirs, write) {
    const bank = await loadBank(dirs);
    const findings = checkBank(bank);
    for (const finding of findings)
        write(formatFinding(finding));
    if (findings.length === 0)
        write(`${bank.entries.length} entries, no findings.`);
    return findings.length === 0 ? 0 : 1;
}
