import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Warning } from './entry.ts';
import { reasonOf } from './read-file.ts';

export const MARKDOWN_FILES = /\.(?:md|markdown)$/i;
export const QUIZ_FILES = /\.quiz\.ya?ml$/i;
const SKIPPED = /^(?:[._].*|(?:readme|contributing)(?:\.(?:en|zh))?\.md|node_modules)$/i;

/** Deeper folders than this are a loop or a mistake. */
const MAX_DEPTH = 20;

interface Walk {
  root: string;
  /** Names of the files that are wanted. */
  wanted: RegExp;
  /** Real paths of the folders on the way down: a link back to one of them is a loop. */
  trail: string[];
  files: string[];
  warnings: Warning[];
}

/**
 * Paths of the files with a wanted name below a folder, sorted, with forward slashes. Names that start with `.` or `_`,
 * read-me and contributing files are not knowledge. Links that leave the folder are left out with a warning.
 * Throws if the folder itself cannot be read.
 */
export async function listFiles(
  dir: string,
  wanted = MARKDOWN_FILES,
): Promise<{ files: string[]; warnings: Warning[] }> {
  const root = await realpath(dir);
  const entries = await readdir(root, { withFileTypes: true });
  const walk: Walk = { root, wanted, trail: [root], files: [], warnings: [] };
  await visit(walk, '', entries);
  return { files: walk.files.sort(), warnings: walk.warnings };
}

async function visit(walk: Walk, below: string, entries: Dirent[]): Promise<void> {
  for (const entry of entries) {
    if (SKIPPED.test(entry.name)) continue;
    const file = below ? `${below}/${entry.name}` : entry.name;
    try {
      if (entry.isSymbolicLink()) await visitLink(walk, file);
      else if (entry.isDirectory()) await visitFolder(walk, file);
      else if (walk.wanted.test(entry.name)) walk.files.push(file);
    } catch (error) {
      walk.warnings.push({
        file,
        line: 1,
        message: `It cannot be read and is left out: ${reasonOf(error)}.`,
      });
    }
  }
}

async function visitLink(walk: Walk, file: string): Promise<void> {
  const path = join(walk.root, file);
  const target = await realpath(path);
  const info = await stat(path);
  if (!info.isDirectory() && !walk.wanted.test(file)) return;
  if (!isInside(walk.root, target)) {
    const message = 'The symbolic link leads out of the knowledge folder and is left out.';
    walk.warnings.push({ file, line: 1, message });
  } else if (info.isDirectory()) await visitFolder(walk, file);
  else walk.files.push(file);
}

async function visitFolder(walk: Walk, file: string): Promise<void> {
  const real = await realpath(join(walk.root, file));
  if (walk.trail.includes(real) || walk.trail.length > MAX_DEPTH) return;
  walk.trail.push(real);
  await visit(walk, file, await readdir(real, { withFileTypes: true }));
  walk.trail.pop();
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
