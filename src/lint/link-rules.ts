import type { Section } from '../knowledge/entry.ts';
import type { FlowNode, Run } from '../markdown/flow.ts';
import { runsText } from '../markdown/plain-text.ts';
import { type Finding, findingAt } from './finding.ts';

/** What is left in the text of a Markdown link that was not understood. */
const BROKEN_LINK = /\]\(|\]\[[^\]]{2,}\]/;

/** A link whose brackets are left in the text was meant as a link and is none. */
export function linkFindings(section: Section): Finding[] {
  if (!hasBrokenLink(section.flow)) return [];
  return [findingAt(section, 'a link is not well formed: its brackets are left in the text')];
}

function hasBrokenLink(flow: readonly FlowNode[]): boolean {
  return flow.some((node) => {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        return isBroken(node.runs);
      case 'list':
        return node.items.some((item) => hasBrokenLink(item.flow));
      case 'quote':
        return hasBrokenLink(node.flow);
      case 'table':
        return [node.header, ...node.rows].some((row) => row.some(isBroken));
      case 'code':
      case 'rule':
        return false;
      default:
        return node satisfies never;
    }
  });
}

function isBroken(runs: readonly Run[]): boolean {
  return BROKEN_LINK.test(runsText(runs.filter((run) => !run.code)));
}
