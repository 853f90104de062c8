import type { Lang } from '../../../knowledge/entry.ts';
import type { Run } from '../../../markdown/flow.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { headerPieces } from '../emit.ts';
import { notePiece } from '../frame.ts';
import { listPieces } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';

/** Every quiz command with what it does, for who asks, or types one that there is not. */
export function quizHelpMessage(lang: Lang): Page {
  const { title, commands, also } = QUIZ_TEXTS[lang].help;
  const items = commands.map(([command, what]) => {
    const runs: Run[] = [{ text: command, code: true }, { text: ` ${what}` }];
    return { flow: [{ kind: 'paragraph' as const, runs }] };
  });
  return pageOf([
    ...headerPieces(title),
    ...listPieces({ kind: 'list', ordered: false, start: 1, items }, 0, () => []),
    notePiece(also),
  ]);
}
