/** An index for each language, for libraries whose tokenizer is for one; a question goes to its own. */
export async function byLanguage(documents, build) {
  const langs = [...new Set(documents.map(({ lang }) => lang))];
  const built = langs.map(async (lang) => {
    const own = documents.filter((document) => document.lang === lang);
    return [lang, await build(own, lang)];
  });
  return Object.fromEntries(await Promise.all(built));
}
