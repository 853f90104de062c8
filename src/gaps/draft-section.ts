import type { Lang } from '../knowledge/entry.ts';
import { slug } from '../knowledge/slug.ts';

/** A section that a manager began: a Markdown file in the bank's format. */
export interface Draft {
  /** The `id` of its metadata. */
  id: string;
  lang: Lang;
  markdown: string;
}

export interface DraftRequest {
  lang: Lang;
  /** What people asked: the first is the heading, the others are aliases. */
  questions: readonly [string, ...string[]];
  /** Ids that are taken. */
  has(id: string): boolean;
}

const TITLE_CHARS = 150;
const ALIAS_CHARS = 200;
const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Short answer', 'How to do it', 'If it does not work'],
  zh: ['简短回答', '怎么做', '不成功时怎么办'],
};
const HINTS: Readonly<Record<Lang, string>> = {
  en: 'Fill in what is below; a heading without a text is left out.',
  zh: '请填写下面的内容；没有内容的标题可以删掉。',
};
const TRAILING_HYPHENS = /-+$/;
const MARKUP = /[\\`*_[\]<>#|~]/g;
const SPACES = /\s+/g;

/** What a manager fills in: the question, its metadata, headings without a text. */
export function draftSection({ lang, questions, has }: DraftRequest): Draft {
  const [question, ...others] = questions;
  const title = line(question, TITLE_CHARS);
  const id = freeId(slug(title) || 'draft', has);
  const aliases = others.map(
    (other) => `  - ${JSON.stringify(line(other, ALIAS_CHARS).replaceAll('--', '—'))}`,
  );
  const metadata = [`id: ${id}`, ...(aliases.length > 0 ? ['aliases:', ...aliases] : [])];
  const markdown = [
    `# ${title.replace(MARKUP, '\\$&')}`,
    ['<!--', ...metadata, '-->'].join('\n'),
    `<!-- ${HINTS[lang]} -->`,
    ...HEADINGS[lang].map((heading) => `## ${heading}`),
  ].join('\n\n');
  return { id, lang, markdown: `${markdown}\n` };
}

function line(text: string, chars: number): string {
  return [...text.replace(SPACES, ' ').trim()].slice(0, chars).join('');
}

function freeId(wanted: string, has: DraftRequest['has']): string {
  const short = [...wanted].slice(0, 80).join('').replace(TRAILING_HYPHENS, '');
  let id = short;
  for (let count = 2; has(id); count += 1) id = `${short}-${count}`;
  return id;
}
