import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-file.ts';

/** The texts of the Markdown files of the knowledge folders, by path below their folder; for the lint. */
export async function loadTexts(dirs: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const dir of dirs) {
    const { files } = await listFiles(dir).catch(() => ({ files: [] }));
    for (const file of files) {
      const content = await readTextFile(join(dir, file));
      if (content.kind === 'text' && !texts.has(file)) texts.set(file, content.text);
    }
  }
  return texts;
}
