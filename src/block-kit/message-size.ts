import { isJsonObject, type JsonObject } from './check.ts';
import { payloadLimits } from './limits.ts';
import type { PayloadProblem } from './problem.ts';
import { escapedLength, sumTexts } from './text-size.ts';

interface PlacedBlock {
  readonly block: JsonObject;
  readonly pointer: string;
}

/** Why Slack would refuse the tables and the Markdown of a message, all blocks taken together. */
export function tableAndMarkdownProblems(blocks: readonly unknown[]): PayloadProblem[] {
  const tables = placedBlocks(blocks, '/blocks').filter(
    ({ block }) => block.type === 'table' || block.type === 'data_table',
  );
  return [
    ...tables
      .slice(1)
      .map(({ pointer }) => problem('invalid_attachments', pointer, 'only_one_table_allowed')),
    ...tableTextProblems(tables),
    ...markdownProblems(blocks),
  ];
}

/** Why Slack would refuse the sum of all text in the blocks. Messages to a response_url were not seen to have this limit. */
export function blocksTextProblems(blocks: readonly unknown[]): PayloadProblem[] {
  const { blockCost, blocksText, headerCost } = payloadLimits;
  const costs = placedBlocks(blocks, '/blocks').map(({ block }) =>
    block.type === 'header' ? headerCost : blockCost,
  );
  const length = costs.reduce((sum, cost) => sum + cost, sumTexts(blocks, escapedLength));
  return length > blocksText ? [problem('msg_blocks_too_long', '/blocks', atMost(blocksText, length))] : [];
}

function placedBlocks(blocks: readonly unknown[], pointer: string): PlacedBlock[] {
  return blocks.flatMap((block, index) => {
    if (!isJsonObject(block)) return [];
    const place = `${pointer}/${index}`;
    const children: unknown[] = Array.isArray(block.child_blocks) ? block.child_blocks : [];
    return [{ block, pointer: place }, ...placedBlocks(children, `${place}/child_blocks`)];
  });
}

function tableTextProblems(tables: readonly PlacedBlock[]): PayloadProblem[] {
  const first = tables[0];
  const length = sumTexts(
    tables.map(({ block }) => block.rows),
    (text) => text.length,
  );
  return first !== undefined && length > payloadLimits.tableText
    ? [problem('invalid_blocks', `${first.pointer}/rows`, atMost(payloadLimits.tableText, length))]
    : [];
}

function markdownProblems(blocks: readonly unknown[]): PayloadProblem[] {
  const markdown = blocks.filter((block) => isJsonObject(block) && block.type === 'markdown');
  const length = sumTexts(markdown, (text) => text.length);
  return length > payloadLimits.markdownText
    ? [problem('msg_too_long', '/blocks', atMost(payloadLimits.markdownText, length))]
    : [];
}

function atMost(limit: number, length: number): string {
  return `all text must be at most ${limit} characters, is ${length}`;
}

function problem(code: string, pointer: string, message: string): PayloadProblem {
  return { code, pointer, message };
}
