import { COMMAND } from '../command.js';
import { TEXTS } from '../texts/texts.js';
import { headerPieces } from './emit.js';
import { notePiece } from './frame.js';
import { listPieces, sectionPiece } from './list-pieces.js';
import { pageOf } from './paginate.js';
/** One sentence of the bot's own. */
export function plainMessage(sentence) {
    return pageOf([sectionPiece([{ text: sentence }])]);
}
/** What the bot can do, with an example a person can type. */
export function helpMessage(lang, botName, entryCount) {
    const texts = TEXTS[lang].help;
    const example = lang === 'zh' ? '探针' : 'probes';
    const lines = [
        [{ text: `${COMMAND} ${example}`, code: true }, { text: ` ${texts.ask}` }],
        [{ text: `@${botName} ${example}`, code: true }, { text: ` ${texts.mention}` }],
        [{ text: texts.direct }],
    ];
    const items = lines.map((runs) => ({ flow: [{ kind: 'paragraph', runs }] }));
    return pageOf([
        ...headerPieces(texts.title),
        sectionPiece([{ text: texts.intro }]),
        ...listPieces({ kind: 'list', ordered: false, start: 1, items }, 0, () => []),
        notePiece(texts.entries(entryCount)),
    ]);
}
