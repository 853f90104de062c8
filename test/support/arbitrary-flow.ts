import fc from 'fast-check';
import type { FlowNode, ListItem, Run } from '../../src/markdown/flow.ts';

const words = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  fc.constantFrom(
    '探针检查容器是否存活。',
    '<!channel>',
    '<@U123>',
    'a & b < c',
    'kubectl get pods',
    '👨‍👩‍👧‍👦',
    '。'.repeat(40),
  ),
  fc.string({ minLength: 1_000, maxLength: 3_000, unit: fc.constantFrom('a', '字', ' ', '。', '&', '\n') }),
);

const run: fc.Arbitrary<Run> = fc
  .record({ text: words, style: fc.constantFrom('none', 'bold', 'italic', 'strike', 'code', 'link') })
  .map(({ text, style }): Run => {
    if (style === 'none') return { text };
    return style === 'link' ? { text, link: 'https://kubernetes.io/docs/' } : { text, [style]: true };
  });

const runs = fc.array(run, { minLength: 1, maxLength: 4 });
const cells = fc.array(fc.array(run, { maxLength: 2 }), { minLength: 1, maxLength: 24 });

const leafNode: fc.Arbitrary<FlowNode> = fc.oneof(
  { weight: 4, arbitrary: runs.map((r): FlowNode => ({ kind: 'paragraph', runs: r })) },
  fc
    .record({ depth: fc.integer({ min: 1, max: 6 }), runs })
    .map((h): FlowNode => ({ kind: 'heading', ...h })),
  fc
    .record({ language: fc.constantFrom('', 'yaml', 'bash'), text: fc.oneof(words, fc.constant('')) })
    .map((code): FlowNode => ({ kind: 'code', ...code })),
  fc.constant<FlowNode>({ kind: 'rule' }),
  fc
    .record({ header: cells, rows: fc.array(cells, { maxLength: 12 }) })
    .map(({ header, rows }): FlowNode => ({ kind: 'table', align: header.map(() => null), header, rows })),
);

const { node } = fc.letrec<{ node: FlowNode; item: ListItem }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 5, arbitrary: leafNode },
    fc
      .record({
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 900 }),
        items: fc.array(tie('item'), { minLength: 1, maxLength: 5 }),
      })
      .map((list): FlowNode => ({ kind: 'list', ...list })),
    fc.array(tie('node'), { maxLength: 3 }).map((flow): FlowNode => ({ kind: 'quote', flow })),
  ),
  item: fc.record(
    { checked: fc.boolean(), flow: fc.array(tie('node'), { maxLength: 3 }) },
    { requiredKeys: ['flow'] },
  ),
}));

/** Any flow: every node kind, nested, with huge, empty, Chinese and hostile text. */
export const arbitraryFlow: fc.Arbitrary<FlowNode[]> = fc.array(node, { minLength: 1, maxLength: 8 });
