import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, MARKDOWN_FILES } from './list-files.ts';
import { reasonOf } from './read-file.ts';

/** A text that changes when a file of a wanted name below the folders is added, changed, renamed or deleted. */
export async function folderSignature(dirs: readonly string[], wanted = MARKDOWN_FILES): Promise<string> {
  const lines: string[] = [];
  for (const dir of dirs) {
    try {
      const { files } = await listFiles(dir, wanted);
      for (const file of files) lines.push(await fileSignature(dir, file));
    } catch (error) {
      lines.push(`${dir}: ${reasonOf(error)}`);
    }
  }
  return lines.join('\n');
}

async function fileSignature(dir: string, file: string): Promise<string> {
  try {
    const { size, mtimeNs, ctimeNs, ino } = await stat(join(dir, file), { bigint: true });
    return `${dir} ${file} ${size} ${mtimeNs} ${ctimeNs} ${ino}`;
  } catch (error) {
    // It vanished after it was listed: that is a change too.
    return `${dir} ${file} ${reasonOf(error)}`;
  }
}
