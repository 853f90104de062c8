import type { Bank, Section } from './entry.ts';
import { KnowledgeFolderError } from './folder-error.ts';
import type { FileReading, FolderReadings } from './load.ts';

/** A knowledge file that cannot be used now; the version read before stays. */
class KnowledgeFileError extends Error {
  override name = 'KnowledgeFileError' as const;
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}. Its last good version stays.`);
    this.file = file;
  }
}

/**
 * Puts a file's sections of the bank that serves now in place of a reading that failed, and keeps the files
 * of a folder that is missing or empty.
 */
export function withLastGood(
  readings: FolderReadings,
  bank: Bank,
): { readings: FolderReadings; errors: Error[] } {
  const errors: Error[] = [];
  const before = sectionsByFile(bank);
  const files = readings.files.map((reading) => {
    const sections = before.get(reading.file);
    before.delete(reading.file);
    const reason = failureOf(reading);
    if (reason === undefined || sections === undefined) return reading;
    errors.push(new KnowledgeFileError(reading.file, reason));
    return { ...reading, sections };
  });
  if (readings.problems.length > 0) {
    errors.push(new KnowledgeFolderError(readings.problems));
    for (const [file, sections] of before) files.push({ file, hash: '', sections, warnings: [] });
  }
  return { readings: { ...readings, files }, errors };
}

function failureOf(reading: FileReading): string | undefined {
  return (
    reading.refused ?? reading.broken ?? (reading.sections.length === 0 ? 'It has no question' : undefined)
  );
}

function sectionsByFile(bank: Bank): Map<string, Section[]> {
  const files = new Map<string, Section[]>();
  for (const section of bank.entries.flatMap((entry) => Object.values(entry.sections))) {
    const sections = files.get(section.file) ?? [];
    files.set(section.file, sections);
    sections.push(section);
  }
  for (const sections of files.values()) sections.sort((a, b) => a.line - b.line);
  return files;
}
