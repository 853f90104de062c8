import type { Lang } from '../../../knowledge/entry.ts';
import { type BoardTexts, boardTexts } from './board-texts.ts';
import { type ChallengeTexts, challengeTexts } from './challenge-texts.ts';
import { type CommandTexts, commandTexts } from './command-texts.ts';
import { type HelpTexts, helpTexts } from './help-texts.ts';
import { type MenuTexts, menuTexts } from './menu-texts.ts';
import { type NextTexts, nextTexts } from './next-texts.ts';
import { type NoticeTexts, noticeTexts } from './notice-texts.ts';
import { type PracticeTexts, practiceTexts } from './practice-texts.ts';
import { type RoundTexts, roundTexts } from './round-texts.ts';
import { type SettingsTexts, settingsTexts } from './settings-texts.ts';
import { type SuggestionTexts, suggestionTexts } from './suggestion-texts.ts';
import { type VerdictTexts, verdictTexts } from './verdict-texts.ts';
import { type WelcomeTexts, welcomeTexts } from './welcome-texts.ts';

/** Every sentence of the quiz in one language. Plain text: escaped where it is used. */
export interface QuizTexts {
  round: RoundTexts;
  verdict: VerdictTexts;
  board: BoardTexts;
  notice: NoticeTexts;
  settings: SettingsTexts;
  next: NextTexts;
  welcome: WelcomeTexts;
  practice: PracticeTexts;
  menu: MenuTexts;
  command: CommandTexts;
  help: HelpTexts;
  challenge: ChallengeTexts;
  suggestion: SuggestionTexts;
}

const en = textsIn('en');
const zh = textsIn('zh');

export const QUIZ_TEXTS: Readonly<Record<Lang, QuizTexts>> = { en, zh };

/** The texts of one concern stand side by side in both languages, each in a file of its own. */
function textsIn(lang: Lang): QuizTexts {
  return {
    round: roundTexts[lang],
    verdict: verdictTexts[lang],
    board: boardTexts[lang],
    notice: noticeTexts[lang],
    settings: settingsTexts[lang],
    next: nextTexts[lang],
    welcome: welcomeTexts[lang],
    practice: practiceTexts[lang],
    menu: menuTexts[lang],
    command: commandTexts[lang],
    help: helpTexts[lang],
    challenge: challengeTexts[lang],
    suggestion: suggestionTexts[lang],
  };
}
