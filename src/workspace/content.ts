import { type MessageMethod, validateMessage } from '../block-kit/validate.ts';
import { ApiError, refuseProblems } from './api-error.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { maxPostedText } from './limits.ts';

export interface Content {
  text: string;
  blocks?: JsonObject[];
  metadata?: JsonObject;
}

/** What is left of an emoji that the cut went through. */
const halfCharacter = /[\uD800-\uDBFF]$/;
const elementKeys = ['accessory', 'element'];

/**
 * Reads and checks what an app wants to post. Blocks and their elements get the ids that Slack gives them.
 * @throws ApiError such as `no_text`, `invalid_blocks`, `msg_too_long`.
 */
export function readContent(raw: JsonObject, method: MessageMethod, randomId: () => string): Content {
  const given = method === 'respond' ? raw : expandMarkdownText(raw);
  const blocks = readBlocks(given.blocks);
  const text = typeof given.text === 'string' ? given.text : '';
  const hasAttachments = given.attachments !== undefined && given.attachments !== '[]';
  if (text === '' && (blocks?.length ?? 0) === 0 && !hasAttachments) throw new ApiError('no_text');
  const shortened = text.slice(0, maxPostedText).replace(halfCharacter, '');
  refuseProblems(validateMessage({ text: shortened, ...(blocks !== undefined && { blocks }) }, { method }));
  const metadata = readMetadata(given.metadata);
  return {
    text: shortened,
    ...(blocks !== undefined && blocks.length > 0 && { blocks: withIds(blocks, randomId) }),
    ...(metadata !== undefined && { metadata }),
  };
}

/** Gives every block a block_id and every interactive element an action_id, where the app gave none. */
export function withIds(blocks: JsonObject[], randomId: () => string): JsonObject[] {
  return blocks.map((block) => {
    const filled: JsonObject = { ...block, block_id: block.block_id ?? randomId() };
    for (const key of elementKeys) filled[key] = withActionId(filled[key], randomId);
    if (Array.isArray(filled.elements) && hasInteractiveElements(block)) {
      filled.elements = filled.elements.map((element) => withActionId(element, randomId));
    }
    return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined));
  });
}

function hasInteractiveElements(block: JsonObject): boolean {
  return block.type === 'actions' || block.type === 'context_actions';
}

function withActionId(element: unknown, randomId: () => string): unknown {
  if (!isObject(element) || element.type === 'image') return element;
  return { ...element, action_id: element.action_id ?? randomId() };
}

function readBlocks(value: unknown): JsonObject[] | undefined {
  if (value === undefined) return;
  const blocks = typeof value === 'string' ? parseJson(value) : value;
  if (!Array.isArray(blocks) || !blocks.every(isObject)) throw new ApiError('invalid_blocks_format');
  return blocks;
}

function readMetadata(value: unknown): JsonObject | undefined {
  if (value === undefined) return;
  const metadata = typeof value === 'string' ? parseJson(value) : value;
  if (!isObject(metadata)) throw new ApiError('invalid_metadata_format');
  const isComplete = typeof metadata.event_type === 'string' && isObject(metadata.event_payload);
  // An empty object takes the metadata of a message away.
  if (!isComplete && Object.keys(metadata).length > 0) throw new ApiError('invalid_metadata_schema');
  return metadata;
}

function expandMarkdownText(raw: JsonObject): JsonObject {
  const markdown = raw.markdown_text;
  if (typeof markdown !== 'string') return raw;
  if (raw.text !== undefined || raw.blocks !== undefined) throw new ApiError('markdown_text_conflict');
  return { ...raw, text: markdown, blocks: [{ type: 'markdown', text: markdown }] };
}
