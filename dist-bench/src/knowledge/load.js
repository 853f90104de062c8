import { join } from 'node:path';
import { createBank } from './bank.js';
import { KnowledgeFolderError } from './folder-error.js';
import { listFiles } from './list-files.js';
import { parseFile } from './parse-file.js';
import { readTextFile, reasonOf } from './read-file.js';
/**
 * Reads the bank from its folders. A file or folder that cannot be used becomes a warning and the rest loads;
 * if no folder has a Markdown file, throws KnowledgeFolderError.
 */
export async function loadBank(dirs) {
    const readings = await readFolders(dirs);
    if (readings.files.length === 0)
        throw new KnowledgeFolderError(readings.problems);
    return bankOf(readings);
}
/** The bank of what was read. */
export function bankOf({ files, warnings, problems }) {
    const bank = createBank(files);
    const folders = problems.map(({ dir, reason }) => ({ file: dir, line: 1, message: reason }));
    return { entries: bank.entries, warnings: [...folders, ...warnings, ...bank.warnings] };
}
/**
 * Reads and parses every Markdown file below the folders. Throws nothing: problems are part of the result.
 */
export async function readFolders(dirs) {
    const readings = { files: [], warnings: [], problems: [] };
    for (const dir of dirs) {
        try {
            const { files, warnings } = await listFiles(dir);
            readings.warnings.push(...warnings);
            for (const file of files)
                readings.files.push(await readKnowledgeFile(dir, file));
            if (files.length === 0)
                readings.problems.push({ dir, reason: 'The folder has no Markdown file.' });
        }
        catch (error) {
            readings.problems.push({ dir, reason: `The folder cannot be read: ${reasonOf(error)}.` });
        }
    }
    return readings;
}
async function readKnowledgeFile(dir, file) {
    const content = await readTextFile(join(dir, file));
    if (content.kind === 'text')
        return { file, ...parseFile({ file, text: content.text }) };
    const warning = { file, line: 1, message: `${content.reason}; the file is left out.` };
    return { file, sections: [], warnings: [warning], refused: content.reason };
}
