import { createBank } from './bank.ts';
import type { Bank, Warning } from './entry.ts';
import { type FolderProblem, KnowledgeFolderError } from './folder-error.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { type FileSource, type FolderSources, readSources } from './sources.ts';

/** One Markdown file of a knowledge folder; `refused` says why its text was not read. */
export interface FileReading extends ParsedFile {
  file: string;
  /** Of its content. */
  hash: string;
  refused?: string;
}

/** What the knowledge folders hold now. */
export interface FolderReadings {
  files: FileReading[];
  warnings: Warning[];
  /** Folders that are missing, empty or unreadable. */
  problems: FolderProblem[];
}

/**
 * Reads the bank from its folders. A file or folder that cannot be used becomes a warning and the rest loads;
 * if no folder has a Markdown file, throws KnowledgeFolderError.
 */
export async function loadBank(dirs: readonly string[]): Promise<Bank> {
  return bankOf(readFiles(requireFiles(await readSources(dirs))));
}

/** Throws KnowledgeFolderError if there is no file at all. */
export function requireFiles(sources: FolderSources): FolderSources {
  if (sources.files.length === 0) throw new KnowledgeFolderError(sources.problems);
  return sources;
}

/** The bank of what was read. */
export function bankOf({ files, warnings, problems }: FolderReadings): Bank {
  const bank = createBank(files);
  const folders = problems.map(({ dir, reason }) => ({ file: dir, line: 1, message: reason }));
  return { entries: bank.entries, warnings: [...folders, ...warnings, ...bank.warnings] };
}

/** Parses every file that differs from `before`; the readings of the others stay. */
export function readFiles(sources: FolderSources, before: readonly FileReading[] = []): FolderReadings {
  const known = new Map(before.map((reading) => [`${reading.file} ${reading.hash}`, reading]));
  const { files, ...rest } = sources;
  return {
    ...rest,
    files: files.map((source) => known.get(`${source.file} ${source.hash}`) ?? parsed(source)),
  };
}

function parsed({ file, content, hash }: FileSource): FileReading {
  if (content.kind === 'text') return { file, hash, ...parseFile({ file, text: content.text }) };
  const warning = { file, line: 1, message: `${content.reason}; the file is left out.` };
  return { file, hash, sections: [], warnings: [warning], refused: content.reason };
}
