const CONTROLS = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/gu;
/** Control, zero-width and direction characters and half surrogates as spaces: they can only hide or turn text. */
export function stripControls(text) {
    return text.replace(CONTROLS, ' ');
}
