import type { ModalView } from '@slack/types';
import type { Gap } from '../../gaps/gap-board.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { questionLang } from '../../search/question-lang.ts';
import { aliasView } from '../blocks/gaps/alias-view.ts';
import { GAPS_TEXTS } from '../texts/gaps/gaps-texts.ts';
import type { GapDesk } from './gap-desk.ts';

/** The modal of "Same as …": entries near to what was asked, or to what was searched for. */
export function aliasMenu(gap: Gap, desk: GapDesk, searched?: { alias: string; words: string }): ModalView {
  const { asker } = desk;
  const [example = ''] = gap.examples;
  const entries = nearEntries(searched?.words ?? example, gap.lang, desk);
  const { found, nothingFound } = GAPS_TEXTS[asker.lang].addition;
  const isOpened = gap.entryId !== null && searched === undefined;
  const first = entries.filter(({ id }) => isOpened && id === gap.entryId);
  return aliasView({
    metadata: { gap: gap.id, channel: asker.channelId, lang: gap.lang },
    examples: gap.examples,
    alias: searched?.alias ?? example,
    entries: [...first, ...entries.filter((entry) => !first.includes(entry))],
    note: searched && (entries.length > 0 ? found : nothingFound),
    lang: asker.lang,
  });
}

/** Searched in the language of the words, named in that of who chooses. */
function nearEntries(
  words: string,
  gapLang: Lang,
  { deps, asker }: GapDesk,
): { id: string; title: string }[] {
  const answerer = deps.answerer();
  return answerer.explain(words, questionLang(words) ?? gapLang).entries.flatMap(({ id }) => {
    const title = answerer.section(id, asker.lang)?.title;
    return title === undefined ? [] : [{ id, title }];
  });
}
