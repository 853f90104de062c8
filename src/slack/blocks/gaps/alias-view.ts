import type { KnownBlock, ModalView } from '@slack/types';
import type { Lang } from '../../../knowledge/entry.ts';
import { GAP_VIEW_IDS } from '../../gap-action-ids.ts';
import { type AliasMetadata, encodeGapValue } from '../../gap-value.ts';
import type { AdditionTexts } from '../../texts/gaps/addition-texts.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import { sectionPiece } from '../list-pieces.ts';
import { pageOf } from '../paginate.ts';
import { MENU_ACTION } from '../quiz/menu-ids.ts';
import { input, OPTION_VALUE_CHARS, option, plain } from '../quiz/menu-inputs.ts';

export const ALIAS_BLOCKS = { alias: 'gap_alias', entry: 'gap_entry', search: 'gap_search' } as const;

export interface AliasMenu {
  metadata: AliasMetadata;
  /** What people asked, newest first. */
  examples: readonly string[];
  alias: string;
  /** The nearest first. */
  entries: readonly { id: string; title: string }[];
  /** A sentence above the fields. */
  note?: string | undefined;
  lang: Lang;
}

/** A line of a bank's metadata. */
const ALIAS_CHARS = 200;
const MOST_ENTRIES = 20;

/** Says that what people asked is another name of an entry: the nearest ones to choose from, or a search. */
export function aliasView({ metadata, examples, alias, entries, note, lang }: AliasMenu): ModalView {
  const texts = GAPS_TEXTS[lang].addition;
  return {
    type: 'modal',
    callback_id: GAP_VIEW_IDS.alias,
    private_metadata: encodeGapValue(metadata),
    title: plain(texts.aliasTitle),
    submit: plain(texts.save),
    close: plain(texts.close),
    blocks: [
      ...sentenceBlocks(note),
      ...sentenceBlocks(examples.length > 0 ? askedText(examples, texts.aliasAsked) : undefined),
      input(
        { blockId: ALIAS_BLOCKS.alias, label: texts.aliasLabel, hint: texts.aliasHint },
        {
          type: 'plain_text_input',
          action_id: MENU_ACTION,
          max_length: ALIAS_CHARS,
          ...(alias && { initial_value: typedLine(alias, ALIAS_CHARS) }),
        },
      ),
      ...entryBlocks(entries, texts),
      input(
        { blockId: ALIAS_BLOCKS.search, label: texts.searchLabel, hint: texts.searchHint, optional: true },
        { type: 'plain_text_input', action_id: MENU_ACTION, max_length: ALIAS_CHARS },
      ),
    ],
  };
}

function askedText(examples: readonly string[], asked: string): string {
  return [asked, ...examples.map((example) => `• ${typedLine(example, ALIAS_CHARS)}`)].join('\n');
}

function entryBlocks(entries: AliasMenu['entries'], texts: AdditionTexts): KnownBlock[] {
  const options = entries
    .filter(({ id }) => id.length <= OPTION_VALUE_CHARS)
    .slice(0, MOST_ENTRIES)
    .map(({ id, title }) => option(id, title));
  if (options.length === 0) return [];
  const placeholder = plain(texts.entryPlaceholder);
  const element = { type: 'static_select' as const, action_id: MENU_ACTION, options, placeholder };
  return [input({ blockId: ALIAS_BLOCKS.entry, label: texts.entryLabel, optional: true }, element)];
}

function sentenceBlocks(sentence: string | undefined): KnownBlock[] {
  return sentence ? pageOf([sectionPiece([{ text: sentence }])]).blocks : [];
}
