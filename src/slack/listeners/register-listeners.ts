import type { App } from '@slack/bolt';
import { type ErrorDoorPorts, registerErrorDoor } from '../error-door.ts';
import { registerAgentTab } from './agent-tab.ts';
import { registerAnswerButtons } from './answer-buttons.ts';
import { registerBrowse } from './browse.ts';
import { registerChallenges } from './challenges.ts';
import { registerChannelEvents } from './channel-events.ts';
import { registerCommand } from './command.ts';
import type { ListenerDeps } from './deps.ts';
import { registerGapButtons } from './gap-buttons.ts';
import { registerGapViews } from './gap-views.ts';
import { registerHome } from './home.ts';
import { registerLanguage } from './language.ts';
import { registerMessageShortcut } from './message-shortcut.ts';
import { registerPrivacyButtons } from './privacy-buttons.ts';
import { registerQuestionEvents } from './question-events.ts';
import { registerQuizButtons } from './quiz-buttons.ts';
import { registerQuizChoices } from './quiz-choices.ts';
import { registerQuizMenu } from './quiz-menu.ts';
import { registerRemoveButton } from './remove-button.ts';
import { registerSearch } from './search.ts';
import { registerStatsButtons } from './stats-buttons.ts';
import { registerSuggestions } from './suggestions.ts';
import { registerTeamEvents } from './team-events.ts';
import { registerVotes } from './votes.ts';
import { registerWorkflowStep } from './workflow-step.ts';

/** Every listener of the bot, on an app that has none yet. */
export function registerListeners(
  app: App,
  deps: ListenerDeps,
  ports: { now(): number } & ErrorDoorPorts,
): void {
  registerCommand(app, deps);
  registerQuestionEvents(app, deps);
  registerAnswerButtons(app, deps);
  registerVotes(app, deps);
  registerRemoveButton(app, deps);
  registerQuizChoices(app, deps);
  registerQuizButtons(app, deps);
  registerQuizMenu(app, deps);
  registerChannelEvents(app, deps);
  registerBrowse(app, deps);
  registerLanguage(app, deps);
  registerSearch(app, deps);
  registerMessageShortcut(app, deps);
  registerHome(app, deps, ports);
  registerAgentTab(app, deps);
  registerGapButtons(app, deps);
  registerGapViews(app, deps);
  registerPrivacyButtons(app, deps);
  registerStatsButtons(app, deps);
  registerTeamEvents(app, deps);
  registerChallenges(app, deps);
  registerSuggestions(app, deps);
  registerWorkflowStep(app, deps);
  registerErrorDoor(app, deps, ports);
}
