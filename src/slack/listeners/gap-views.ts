import type { App, SlackViewAction, SlackViewMiddlewareArgs } from '@slack/bolt';
import { draftSections, hasText } from '../../gaps/draft-entries.ts';
import { ALIAS_BLOCKS } from '../blocks/gaps/alias-view.ts';
import { DRAFT_BLOCK } from '../blocks/gaps/draft-view.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { type FieldValue, menuValues } from '../blocks/quiz/menu-values.ts';
import { GAP_VIEW_IDS } from '../gap-action-ids.ts';
import { decodeAliasMetadata, decodeDraftMetadata } from '../gap-value.ts';
import { aliasMenu } from '../gaps/alias-menu.ts';
import { gapOfQuestion } from '../gaps/commands/gaps-page.ts';
import { type GapDesk, isDesk, openDesk } from '../gaps/gap-desk.ts';
import { GAPS_TEXTS } from '../texts/gaps/gaps-texts.ts';
import { typedLine } from '../texts/quiz/typed-line.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';
import { viewAsker } from './view-asker.ts';

type Ack = SlackViewMiddlewareArgs<SlackViewAction>['ack'];
type Fields = ReadonlyMap<string, FieldValue>;

const ALIAS_CHARS = 200;

/** The modals of what was asked in vain are sent: an alias, a draft. */
export function registerGapViews(app: App, deps: ListenerDeps): void {
  app.view(GAP_VIEW_IDS.alias, async ({ ack, view, body, client }) => {
    const metadata = decodeAliasMetadata(view.private_metadata);
    const asker = await viewAsker({ ack, body, view, client }, metadata?.channel ?? body.user.id, deps);
    const desk = await openDesk(asker, deps);
    if (isDesk(desk) && metadata) return saveAlias(menuValues(view.state.values), metadata, { desk, ack });
    return asker.reply.privately(isDesk(desk) ? plainMessage(TEXTS[asker.lang].outdatedButton) : desk);
  });
  app.view(GAP_VIEW_IDS.draft, async ({ ack, view, body, client }) => {
    const metadata = decodeDraftMetadata(view.private_metadata);
    const asker = await viewAsker({ ack, body, view, client }, metadata?.channel ?? body.user.id, deps);
    const desk = await openDesk(asker, deps);
    if (isDesk(desk) && metadata) return saveDraft(menuValues(view.state.values), metadata, { desk, ack });
    return asker.reply.privately(isDesk(desk) ? plainMessage(TEXTS[asker.lang].outdatedButton) : desk);
  });
}

interface Sent {
  desk: GapDesk;
  ack: Ack;
}

async function saveAlias(
  fields: Fields,
  { gap: questionId, lang: aliasLang }: { gap: string; lang: 'en' | 'zh' },
  { desk, ack }: Sent,
): Promise<void> {
  const { teamId, userId, lang, reply } = desk.asker;
  const texts = GAPS_TEXTS[lang].addition;
  const alias = typedLine(fields.get(ALIAS_BLOCKS.alias)?.text ?? '', ALIAS_CHARS);
  const words = fields.get(ALIAS_BLOCKS.search)?.text.trim() ?? '';
  const gap = await gapOfQuestion(questionId, desk);
  if (gap && words) return ack({ response_action: 'update', view: aliasMenu(gap, desk, { alias, words }) });
  const entryId = fields.get(ALIAS_BLOCKS.entry)?.text ?? '';
  const entry = desk.deps.answerer().section(entryId, lang);
  if (!entry || !alias) {
    return ack({ response_action: 'errors', errors: { [ALIAS_BLOCKS.search]: texts.chooseEntry } });
  }
  const owner = ownerOf(alias, aliasLang, desk);
  if (owner && owner.entryId !== entryId) {
    return ack({
      response_action: 'errors',
      errors: { [ALIAS_BLOCKS.alias]: texts.aliasTaken(owner.title) },
    });
  }
  await desk.stores.additions.addAlias(teamId, { entryId, alias, lang: aliasLang }, userId);
  if (gap) await desk.stores.gaps.settle(teamId, gap.questionIds, 'alias');
  return reply.privately(
    plainMessage(texts.aliasSaved({ alias, title: entry.title }, desk.deps.additionUse)),
  );
}

/** The entry that the words name exactly as things are. */
function ownerOf(words: string, lang: 'en' | 'zh', { deps, asker }: GapDesk) {
  const answerer = deps.answerer();
  const [best] = answerer.explain(words, lang).entries;
  return best?.named === 'exactly' ? answerer.section(best.id, asker.lang) : undefined;
}

async function saveDraft(
  fields: Fields,
  { draft: id, lang: draftLang }: { draft: string; lang: 'en' | 'zh' },
  { desk, ack }: Sent,
): Promise<void> {
  const { teamId, userId, lang, reply } = desk.asker;
  const texts = GAPS_TEXTS[lang].addition;
  const draft = { id, lang: draftLang, markdown: fields.get(DRAFT_BLOCK)?.text ?? '' };
  const sections = draftSections(draft);
  if (sections.length > 1 || sections.some(({ entryId }) => entryId !== id)) {
    return ack({ response_action: 'errors', errors: { [DRAFT_BLOCK]: texts.draftWrong } });
  }
  await desk.stores.additions.saveDraft(teamId, draft, userId);
  const saved = sections.some(hasText) ? texts.draftSaved[desk.deps.additionUse] : texts.draftEmpty;
  return reply.privately(plainMessage(saved));
}
