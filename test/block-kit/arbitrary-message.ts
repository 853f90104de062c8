import fc from 'fast-check';
import { actions, button, mrkdwn, plain, preformatted, richSection, richText, section } from './payloads.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 75 });
const style = fc.record(
  { bold: fc.boolean(), italic: fc.boolean(), strike: fc.boolean(), code: fc.boolean() },
  { requiredKeys: [] },
);
const textLeaf = fc.record({ type: fc.constant('text'), text, style }, { requiredKeys: ['type', 'text'] });
const linkLeaf = fc.record({
  type: fc.constant('link'),
  url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text,
});
const leaves = fc.array(fc.oneof(textLeaf, linkLeaf), { minLength: 1, maxLength: 4 });
const listElement = fc.record(
  {
    type: fc.constant('rich_text_list'),
    style: fc.constantFrom('bullet', 'ordered'),
    elements: fc.array(
      leaves.map((elements) => richSection(...elements)),
      { minLength: 1, maxLength: 3 },
    ),
    indent: fc.nat({ max: 8 }),
    offset: fc.nat(),
    border: fc.constantFrom(0, 1),
  },
  { requiredKeys: ['type', 'style', 'elements'] },
);
const richElement = fc.oneof(
  leaves.map((elements) => richSection(...elements)),
  leaves.map((elements) => ({ type: 'rich_text_quote', elements })),
  leaves.map((elements) => preformatted({ elements, language: 'yaml' })),
  listElement,
);
const richBlock = fc
  .array(richElement, { minLength: 1, maxLength: 4 })
  .map((elements) => richText(...elements));
const sectionBlock = fc
  .tuple(
    fc.oneof(text.map(plain), text.map(mrkdwn)),
    fc.array(text.map(mrkdwn), { minLength: 1, maxLength: 10 }),
  )
  .map(([body, fields]) => section({ text: body, fields }));
const actionsBlock = fc
  .uniqueArray(text, { minLength: 1, maxLength: 5 })
  .map((ids) => actions(...ids.map((id) => button({ action_id: id, value: id, text: plain(id) }))));

/** A well-formed message of rich text, sections and actions, far below the limits of size. */
export const arbitraryMessage = fc.record({
  text,
  blocks: fc.array(fc.oneof(richBlock, sectionBlock, actionsBlock), { minLength: 1, maxLength: 3 }),
});
