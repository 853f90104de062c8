import type { ModalView } from '@slack/types';
import type { Gap } from '../../gaps/gap-board.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { aliasView } from '../blocks/gaps/alias-view.ts';
import { GAPS_TEXTS } from '../texts/gaps/gaps-texts.ts';
import type { GapDesk } from './gap-desk.ts';

/** The modal of "Same as …": entries near to what was asked, or to what was searched for. */
export function aliasMenu(gap: Gap, desk: GapDesk, searched?: { alias: string; words: string }): ModalView {
  const { asker } = desk;
  const [example = ''] = gap.examples;
  const entries = nearEntries(searched?.words ?? example, gap.lang, desk);
  const isOpened = gap.entryId !== null && searched === undefined;
  const first = entries.filter(({ id }) => isOpened && id === gap.entryId);
  return aliasView({
    metadata: { gap: gap.id, channel: asker.channelId, lang: gap.lang },
    examples: gap.examples,
    alias: searched?.alias ?? example,
    entries: [...first, ...entries.filter((entry) => !first.includes(entry))],
    note: searched && entries.length === 0 ? GAPS_TEXTS[asker.lang].addition.nothingFound : undefined,
    lang: asker.lang,
  });
}

function nearEntries(words: string, lang: Lang, { deps }: GapDesk): { id: string; title: string }[] {
  const answerer = deps.answerer();
  return answerer.explain(words, lang).entries.flatMap(({ id }) => {
    const title = answerer.section(id, lang)?.title;
    return title === undefined ? [] : [{ id, title }];
  });
}
