import { plainText } from '../markdown/plain-text.js';
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
const FILE_LANG = /\.(en|zh)\.(?:md|markdown)$/i;
/** Chinese technical prose is half Latin by letters; English prose holds a Chinese term at most. */
const MIN_HAN_SHARE = 0.1;
/** The language that a file's suffix names, as in `probes.zh.md`. */
export function languageOfFile(file) {
    const suffix = FILE_LANG.exec(file)?.[1]?.toLowerCase();
    return suffix === 'en' || suffix === 'zh' ? suffix : undefined;
}
/** The language of a section's own words; code counts only where there is nothing else. */
export function languageOfText(title, flow) {
    const prose = flow.filter((node) => node.kind !== 'code');
    const text = `${title} ${plainText(prose.length > 0 ? prose : flow)}`;
    const han = text.match(HAN)?.length ?? 0;
    const latin = text.match(LATIN)?.length ?? 0;
    return han > 0 && han / (han + latin) >= MIN_HAN_SHARE ? 'zh' : 'en';
}
