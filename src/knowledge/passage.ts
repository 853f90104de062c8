import type { FlowNode } from '../markdown/flow.ts';
import { runsText } from '../markdown/plain-text.ts';
import type { Section } from './entry.ts';

/** The text between two headings inside a section: the unit an excerpt is cut from. */
export interface Passage {
  /** Headings above it inside the section, outermost first; empty for the text before the first. */
  path: string[];
  flow: FlowNode[];
}

/** Cuts a section's flow at its headings; a heading with no text of its own yields no passage. */
export function passagesOf(section: Section): Passage[] {
  const passages: Passage[] = [];
  let trail: { depth: number; text: string }[] = [];
  let current: Passage = { path: [], flow: [] };
  for (const node of section.flow) {
    if (node.kind !== 'heading') {
      current.flow.push(node);
      continue;
    }
    if (hasText(current)) passages.push(current);
    trail = [
      ...trail.filter((step) => step.depth < node.depth),
      { depth: node.depth, text: runsText(node.runs) },
    ];
    current = { path: trail.map((step) => step.text), flow: [] };
  }
  if (hasText(current)) passages.push(current);
  return passages;
}

function hasText(passage: Passage): boolean {
  return passage.flow.some((node) => node.kind !== 'rule');
}
