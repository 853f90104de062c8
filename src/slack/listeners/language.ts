import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { type LangChoice, languageMessage, readLangChoice } from '../blocks/language-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { Reader } from '../languages.ts';
import { LANGUAGE_ACTION } from '../place-action-ids.ts';
import { LANGUAGE_TEXTS } from '../texts/language-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import { readClick } from './click.ts';
import type { ListenerDeps } from './deps.ts';

/** The buttons of `lang`, and the menu in App Home, which shows the choice itself. */
export function registerLanguage(app: App, deps: ListenerDeps): void {
  const constraints = { type: 'block_actions', action_id: LANGUAGE_ACTION } as const;
  app.action<BlockAction<ButtonAction | StaticSelectAction>>(constraints, async (args) => {
    const click = await readClick(args, deps);
    const choice = readLangChoice(click.carried);
    if (!choice) return click.reply.privately(plainMessage(TEXTS[await deps.langFor(click)].outdatedButton));
    const { page, isKept } = await chooseLanguage(choice, click, deps);
    if (click.isHome && isKept) return;
    return click.isPublic ? click.reply.privately(page) : click.reply.replacing(page);
  });
}

/** Keeps a choice; says so in the language chosen. `text` is what was typed, for who chose "automatic". */
export async function chooseLanguage(
  choice: LangChoice,
  reader: Reader,
  deps: ListenerDeps,
  text?: string,
): Promise<{ page: Page; isKept: boolean }> {
  const isKept = await deps.chooseLang(reader.teamId, reader.user, choice === 'auto' ? null : choice);
  const lang = await deps.langFor(reader, text);
  const page = isKept ? languageMessage(choice, lang) : plainMessage(LANGUAGE_TEXTS[lang].notKept);
  return { page, isKept };
}

/** `lang`, `lang en`. */
export async function languagePage(
  choice: LangChoice | 'show',
  asked: Reader & { slackText: string },
  deps: ListenerDeps,
): Promise<Page> {
  const text = asked.slackText;
  if (choice !== 'show') return (await chooseLanguage(choice, asked, deps, text)).page;
  const chosen = (await deps.chosenLang(asked.teamId, asked.user)) ?? 'auto';
  return languageMessage(chosen, await deps.langFor(asked, text));
}
