import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.js';
import { reasonOf } from './read-file.js';
/** A text that changes when a Markdown file below the folders is added, changed, renamed or deleted. */
export async function folderSignature(dirs) {
    const lines = [];
    for (const dir of dirs) {
        try {
            const { files } = await listFiles(dir);
            for (const file of files)
                lines.push(await fileSignature(dir, file));
        }
        catch (error) {
            lines.push(`${dir}: ${reasonOf(error)}`);
        }
    }
    return lines.join('\n');
}
async function fileSignature(dir, file) {
    try {
        const { size, mtimeNs, ctimeNs, ino } = await stat(join(dir, file), { bigint: true });
        return `${dir} ${file} ${size} ${mtimeNs} ${ctimeNs} ${ino}`;
    }
    catch (error) {
        // It vanished after it was listed: that is a change too.
        return `${dir} ${file} ${reasonOf(error)}`;
    }
}
