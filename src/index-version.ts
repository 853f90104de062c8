import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** The code that makes an index of a bank, with its lexicon. */
const FOLDERS = ['knowledge', 'markdown', 'search'];

/** Changes with everything that an index depends on besides the bank: our code, our libraries and Node's Unicode. */
export async function indexVersion(): Promise<string> {
  const files = await Promise.all(FOLDERS.map(filesOf));
  const urls = [new URL('../package.json', import.meta.url), ...files.flat()];
  const texts = await Promise.all(urls.map((url) => readFile(url)));
  const hash = createHash('sha256').update(process.versions.unicode ?? '');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

async function filesOf(folder: string): Promise<URL[]> {
  const names = await readdir(new URL(folder, import.meta.url), { recursive: true });
  const code = names.filter((name) => name.endsWith('.js') || name.endsWith('.ts')).sort();
  return code.map((name) => new URL(`${folder}/${name.replaceAll('\\', '/')}`, import.meta.url));
}
