import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Warning } from './entry.ts';
import type { FolderProblem } from './folder-error.ts';
import { listFiles } from './list-files.ts';
import { type FileText, readTextFile, reasonOf } from './read-file.ts';

/** A Markdown file as it was read; `hash` tells its content from any other. */
export interface FileSource {
  file: string;
  content: FileText;
  hash: string;
}

/** What the knowledge folders hold now, not parsed yet. */
export interface FolderSources {
  files: FileSource[];
  warnings: Warning[];
  /** Folders that are missing, empty or unreadable. */
  problems: FolderProblem[];
}

/** Reads every Markdown file below the folders. Throws nothing: problems are part of the result. */
export async function readSources(dirs: readonly string[]): Promise<FolderSources> {
  const sources: FolderSources = { files: [], warnings: [], problems: [] };
  for (const dir of dirs) {
    try {
      const { files, warnings } = await listFiles(dir);
      sources.warnings.push(...warnings);
      for (const file of files) sources.files.push(await readSource(dir, file));
      if (files.length === 0) sources.problems.push({ dir, reason: 'The folder has no Markdown file.' });
    } catch (error) {
      sources.problems.push({ dir, reason: `The folder cannot be read: ${reasonOf(error)}.` });
    }
  }
  return sources;
}

/** Reads a file below a folder. */
export async function readSource(dir: string, file: string): Promise<FileSource> {
  const content = await readTextFile(join(dir, file));
  const said = content.kind === 'text' ? content.text : content.reason;
  const hash = createHash('sha256').update(`${content.kind}\n${said}`).digest('hex');
  return { file, content, hash };
}
