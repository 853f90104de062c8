const APOSTROPHE = /['’]/g;
const NOT_SLUG = /[^\p{L}\p{N}]+/gu;
const EDGE_HYPHENS = /^-+|-+$/g;
const SLUG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const FILE_SUFFIX = /(?:\.(?:en|zh))?\.(?:md|markdown)$/i;

/** Characters: an id stands in button values and addresses. */
const MAX_SLUG = 100;

/** Lower-case words joined by hyphens; letters of any script stay, so Chinese headings keep their text. */
export function slug(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().replace(APOSTROPHE, '').replace(NOT_SLUG, '-');
  const short = [...words.replace(EDGE_HYPHENS, '')].slice(0, MAX_SLUG).join('');
  return short.replace(EDGE_HYPHENS, '');
}

/** True for what `slug` can yield. */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text === text.toLowerCase() && [...text].length <= MAX_SLUG;
}

/** A file's path as a slug, without its language and ending. */
export function fileSlug(file: string): string {
  return slug(file.replace(FILE_SUFFIX, ''));
}

/**
 * Makes slugs unique in a file: equal ones get `-2`, `-3`… in order, passing over any that another heading
 * has by itself, so that the set of slugs does not depend on the order of the headings.
 */
export function uniqueSlugs(slugs: readonly string[]): string[] {
  const own = new Set(slugs);
  const counts = new Map<string, number>();
  return slugs.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    while (count > 1 && own.has(`${name}-${count}`)) count += 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
