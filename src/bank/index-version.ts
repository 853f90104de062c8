import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** The code that makes an index of a bank, with its lexicon. */
const FOLDERS = ['knowledge', 'markdown', 'search'];
/** `src`, or where it was built to. */
const SOURCE = new URL('../', import.meta.url);
/** Names our libraries and their versions; the benchmarks' build lies a folder deeper. */
const PACKAGE_FILES = ['../package.json', '../../package.json'];

let version: Promise<string> | undefined;

/** Changes with all that an index depends on besides the bank: our code, libraries, Node's Unicode and V8's format. */
export function indexVersion(): Promise<string> {
  version ??= readVersion();
  return version;
}

async function readVersion(): Promise<string> {
  const files = await Promise.all(FOLDERS.map(filesOf));
  const texts = await Promise.all(files.flat().map((url) => readFile(url)));
  const hash = createHash('sha256')
    .update(`${process.versions.unicode} ${process.versions.v8}`)
    .update(await packageText());
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

async function packageText(): Promise<string> {
  for (const path of PACKAGE_FILES) {
    const text = await readFile(new URL(path, SOURCE), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return '';
}

async function filesOf(folder: string): Promise<URL[]> {
  const names = await readdir(new URL(folder, SOURCE), { recursive: true });
  const code = names.filter((name) => name.endsWith('.js') || name.endsWith('.ts')).sort();
  return code.map((name) => new URL(`${folder}/${name.replaceAll('\\', '/')}`, SOURCE));
}
