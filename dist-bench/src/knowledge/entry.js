/** Languages of sections, questions and interface texts. */
export const LANGS = ['en', 'zh'];
