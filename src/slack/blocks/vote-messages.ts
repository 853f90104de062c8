import type { ModalView } from '@slack/types';
import type { RelatedEntry } from '../../answer/answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { ACTION_IDS, NOTE_VIEW_ID } from '../action-ids.ts';
import { encodeValue, type InteractionValue } from '../interaction-value.ts';
import { stripControls } from '../strip-controls.ts';
import { footTexts } from '../texts/foot-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import { button, buttonsPiece, entryPiece } from './frame.ts';
import { sectionPiece } from './list-pieces.ts';
import { type Page, pageOf } from './paginate.ts';

const NOTE_BLOCK = 'note';
const NOTE_INPUT = 'note';
const NOTE_CHARS = 300;
const SPACES = /\s+/g;

/** After "Not it": what else it may be, and a way to say what was meant. Each opens in this message's place. */
export function notItMessage(alternatives: readonly RelatedEntry[], value: InteractionValue): Page {
  const texts = footTexts[value.lang];
  const { by: _, vote: __, ...rest } = value;
  const said = alternatives.length > 0 ? `${texts.sorry}\n${texts.maybe}` : texts.sorry;
  return pageOf([
    sectionPiece([{ text: said }]),
    ...alternatives.map(({ id, title }) => entryPiece(ACTION_IDS.choose, title, { ...rest, id })),
    buttonsPiece([button(ACTION_IDS.tell, texts.tell, rest)]),
  ]);
}

/** A dialog of one line. */
export function noteView(value: InteractionValue): ModalView {
  const texts = footTexts[value.lang];
  const { by: _, vote: __, page: ___, ...rest } = value;
  return {
    type: 'modal',
    callback_id: NOTE_VIEW_ID,
    private_metadata: encodeValue(rest),
    title: plain(texts.noteTitle),
    submit: plain(texts.send),
    close: plain(texts.cancel),
    blocks: [
      {
        type: 'input',
        block_id: NOTE_BLOCK,
        label: plain(texts.noteLabel),
        hint: plain(texts.noteHint),
        element: {
          type: 'plain_text_input',
          action_id: NOTE_INPUT,
          max_length: NOTE_CHARS,
          focus_on_load: true,
        },
      },
    ],
  };
}

/** What a person wrote, on one line; empty where nothing can be read. */
export function readNote(values: Record<string, Record<string, { value?: string | null }>>): string {
  const note = values[NOTE_BLOCK]?.[NOTE_INPUT]?.value ?? '';
  return stripControls(note).replace(SPACES, ' ').trim().slice(0, NOTE_CHARS);
}

/** Said below the line, where it could not be kept. */
export function noteErrors(lang: Lang): Record<string, string> {
  return { [NOTE_BLOCK]: footTexts[lang].notSaved };
}

export function noteThanksView(lang: Lang): ModalView {
  const texts = footTexts[lang];
  return {
    type: 'modal',
    title: plain(texts.noteTitle),
    close: plain(TEXTS[lang].close),
    blocks: pageOf([sectionPiece([{ text: texts.noteThanks }])]).blocks,
  };
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}
