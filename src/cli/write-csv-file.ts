import { writeFile } from 'node:fs/promises';
import { BYTE_ORDER_MARK } from '../csv/write-csv.ts';

export interface CsvPorts {
  /** Standard output, verbatim. */
  print(text: string): void;
  write(line: string): void;
}

/** CSV into a file, which is then named, for spreadsheets with a byte order mark; without a file to standard output. */
export async function writeCsvFile(
  file: string | undefined,
  csv: string,
  { print, write }: CsvPorts,
): Promise<void> {
  if (file === undefined) return print(csv);
  await writeFile(file, BYTE_ORDER_MARK + csv);
  write(file);
}
