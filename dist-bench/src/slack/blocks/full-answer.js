import { ACTION_IDS } from '../action-ids.js';
import { TEXTS } from '../texts/texts.js';
import { trustPieces } from './answer-message.js';
import { emit, headerPieces } from './emit.js';
import { button, buttonsPiece, notePiece } from './frame.js';
import { MODAL_LIMITS, PAGE_LIMITS } from './page-limits.js';
import { isOnePage, pageOf, paginate } from './paginate.js';
/** Room in a page's `text` for its number. */
const PAGED_LIMITS = { ...PAGE_LIMITS, textBytes: PAGE_LIMITS.textBytes - 50 };
/** A whole section as messages for a thread, numbered when there are several, with the source at the end. */
export function fullAnswerPages(section, lang, frame) {
    const pieces = answerPieces(section, lang, frame, 'thread');
    if (isOnePage(pieces, PAGE_LIMITS))
        return [pageOf(pieces)];
    const pages = paginate(pieces, PAGED_LIMITS);
    return pages.map((page, index) => {
        const note = pageOf([notePiece(TEXTS[lang].page(index + 1, pages.length))]);
        return { text: `${page.text}\n${note.text}`, blocks: [...page.blocks, ...note.blocks] };
    });
}
/** A whole section as a modal; one longer than a modal turns its pages with buttons. */
export function fullAnswerView(section, value, frame) {
    const { lang } = value;
    const texts = TEXTS[lang];
    const pages = paginate(answerPieces(section, lang, frame, 'modal'), MODAL_LIMITS);
    const index = Math.min(value.page ?? 0, pages.length - 1);
    const turn = pages.length > 1 ? pageOf(turnPieces(value, index, pages.length)).blocks : [];
    return {
        type: 'modal',
        title: { type: 'plain_text', text: texts.fullAnswer, emoji: false },
        close: { type: 'plain_text', text: texts.close, emoji: false },
        blocks: [...(pages[index]?.blocks ?? []), ...turn],
    };
}
/** The title first, and the source with the last of the text: it never stands on a page alone. */
function answerPieces(section, lang, frame, surface) {
    const body = emit(section.flow, surface);
    const last = body.pop();
    return [
        ...headerPieces(section.title),
        ...body,
        ...(last ? [{ ...last, leads: 'lead-in' }] : []),
        ...trustPieces(section, [], frame, lang),
    ];
}
function turnPieces(value, index, pages) {
    const texts = TEXTS[value.lang];
    const to = (page, text) => button(ACTION_IDS.page, text, { ...value, page });
    // One action block each: an action_id may stand only once in a block.
    return [
        notePiece(texts.page(index + 1, pages)),
        ...(index > 0 ? [buttonsPiece([to(index - 1, texts.previous)])] : []),
        ...(index < pages - 1 ? [buttonsPiece([to(index + 1, texts.next)])] : []),
    ];
}
