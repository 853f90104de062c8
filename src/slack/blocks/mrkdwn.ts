import type { FlowNode, ListItem, Run } from '../../markdown/flow.ts';
import { joinRuns } from '../../markdown/join-runs.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { escapeText } from '../escape.ts';
import { recordHeader, recordRows } from './records.ts';

/** Slack shows a mark only beside space and punctuation: elsewhere it would stand there as a character. */
const BEFORE = /(?:^|[\s([{"'“‘—–-])$/u;
const AFTER = /^(?:$|[\s)\]}"'”’.,;:!?—–-])/u;
const MARKS = [
  ['bold', '*'],
  ['italic', '_'],
  ['strike', '~'],
] as const;
const FENCE = '```';

/** Flow as Slack's mrkdwn, for what takes no blocks. Nothing in it can ping; a style that Slack would not show is left out. */
export function mrkdwn(flow: readonly FlowNode[]): string {
  return flow.map(nodeText).filter(Boolean).join('\n\n');
}

function nodeText(node: FlowNode): string {
  switch (node.kind) {
    case 'heading':
      return runsMrkdwn([{ text: runsText(node.runs), bold: true }]);
    case 'paragraph':
      return runsMrkdwn(node.runs);
    case 'list':
      return node.items
        .map((item, index) => itemText(item, node.ordered ? `${node.start + index}. ` : '• '))
        .join('\n');
    case 'code':
      return codeText(node.text);
    case 'quote':
      return mrkdwn(node.flow).replace(/^/gm, '> ');
    case 'table': {
      const header = recordHeader(node);
      const rows = recordRows(node).map((runs) => `• ${runsMrkdwn(runs)}`);
      return [...(header.length > 0 ? [runsMrkdwn(header)] : []), ...rows].join('\n');
    }
    case 'rule':
      return '';
    default:
      return node satisfies never;
  }
}

function itemText({ checked, flow }: ListItem, marker: string): string {
  const state = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
  const text = flow.map(nodeText).filter(Boolean).join('\n');
  return `${marker}${state}${text.replaceAll('\n', '\n    ')}`;
}

/** A fence inside of a fence would end it. */
function codeText(text: string): string {
  const escaped = escapeText(text.trimEnd());
  return escaped.includes(FENCE) ? escaped : `${FENCE}\n${escaped}\n${FENCE}`;
}

function runsMrkdwn(runs: readonly Run[]): string {
  const joined = joinRuns(runs);
  return joined
    .map((run, index) => runText(run, joined[index - 1]?.text ?? '', joined[index + 1]?.text ?? ''))
    .join('');
}

function runText(run: Run, before: string, after: string): string {
  const { text, code, link } = run;
  const isTrimmed = text !== '' && text === text.trim() && !text.includes('\n');
  const fits = isTrimmed && BEFORE.test(before) && AFTER.test(after);
  const shown = escapeText(text);
  if (code) return fits && !text.includes('`') ? `\`${shown}\`` : shown;
  const marks = MARKS.filter(([style, mark]) => run[style] && fits && !text.includes(mark)).map(
    ([, mark]) => mark,
  );
  const inner = link ? `<${escapeText(link)}|${shown.replaceAll('|', '¦')}>` : shown;
  return [...marks, inner, ...marks.toReversed()].join('');
}
