import type { Lang } from '../../knowledge/entry.ts';
import type { Run } from '../../markdown/flow.ts';
import { COMMAND } from '../command.ts';
import { TEXTS } from '../texts/texts.ts';
import { headerPieces } from './emit.ts';
import { notePiece } from './frame.ts';
import { listPieces, sectionPiece } from './list-pieces.ts';
import { type Page, pageOf } from './paginate.ts';

/** One sentence of the bot's own. */
export function plainMessage(sentence: string): Page {
  return pageOf([sectionPiece([{ text: sentence }])]);
}

/** One sentence of the bot's own with commands in it, which stand between backticks. */
export function commandMessage(sentence: string): Page {
  const runs = sentence.split('`').map((text, index): Run => (index % 2 ? { text, code: true } : { text }));
  return pageOf([sectionPiece(runs.filter(({ text }) => text !== ''))]);
}

/** What the bot can do, with an example a person can type. */
export function helpMessage(lang: Lang, botName: string, entryCount: number): Page {
  const texts = TEXTS[lang].help;
  const example = lang === 'zh' ? '探针' : 'probes';
  const lines: Run[][] = [
    [{ text: `${COMMAND} ${example}`, code: true }, { text: ` ${texts.ask}` }],
    [{ text: `@${botName} ${example}`, code: true }, { text: ` ${texts.mention}` }],
    [{ text: texts.direct }],
    ...commandLines(lang),
    [{ text: texts.shortcut }],
  ];
  const items = lines.map((runs) => ({ flow: [{ kind: 'paragraph' as const, runs }] }));
  return pageOf([
    ...headerPieces(texts.title),
    sectionPiece([{ text: texts.intro }]),
    ...listPieces({ kind: 'list', ordered: false, start: 1, items }, 0, () => []),
    notePiece(texts.entries(entryCount)),
  ]);
}

function commandLines(lang: Lang): Run[][] {
  const { topics, random, lang: language, quiz, practice } = TEXTS[lang].help;
  const { doctor, privacy, gaps, stats } = TEXTS[lang].help;
  const said: Readonly<Record<Lang, [string, string][]>> = {
    en: [
      ['topics', topics],
      ['random', random],
      ['lang auto', language],
      ['quiz', quiz],
      ['quiz practice', practice],
      ['doctor', doctor],
      ['privacy', privacy],
      ['gaps', gaps],
      ['stats', stats],
    ],
    zh: [
      ['主题', topics],
      ['随机', random],
      ['语言 自动', language],
      ['测验', quiz],
      ['测验 练习', practice],
      ['诊断', doctor],
      ['隐私', privacy],
      ['缺口', gaps],
      ['统计', stats],
    ],
  };
  return said[lang].map(([words, text]) => [
    { text: `${COMMAND} ${words}`, code: true },
    { text: ` ${text}` },
  ]);
}
