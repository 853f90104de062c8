import type { AdditionStore } from '../gaps/addition-store.ts';
import type { DigestStore } from '../gaps/digest.ts';
import type { GapStore } from '../gaps/gap-store.ts';
import type { QuestionLog, Votes } from '../gaps/question-log.ts';
import type { SuggestionStore } from '../gaps/suggestion-store.ts';
import type { Lang } from '../knowledge/entry.ts';
import type { PrivacyStore } from '../privacy/privacy-store.ts';
import type { ChallengeStore } from '../quiz/challenge/challenge-store.ts';
import type { StatsStore } from '../stats/stats-store.ts';
import type { AnswerStore } from './answer-store.ts';
import type { ChannelMode } from './channel-mode.ts';

/** What a person chose for themselves. */
export interface PersonStore {
  /** Null: Slack's language. */
  lang(teamId: string, userId: string): Promise<Lang | null>;
  setLang(teamId: string, userId: string, lang: Lang | null): Promise<void>;
}

/** What the bot answers in a channel, as its managers chose. */
export interface ChannelStore {
  /** Null: nobody chose. */
  mode(teamId: string, channelId: string): Promise<ChannelMode | null>;
  setMode(change: ModeChange): Promise<void>;
}

export interface ModeChange {
  teamId: string;
  channelId: string;
  mode: ChannelMode;
  changedBy: string;
}

/** How many posts of a workspace wait though they were due before an instant. */
export interface LatePosts {
  count(teamId: string, dueBefore: number): Promise<number>;
}

/** What the answering side keeps, beside the quiz's stores; one port a concern. */
export interface Stores {
  people: PersonStore;
  channels: ChannelStore;
  latePosts: LatePosts;
  answers: AnswerStore;
  questions: QuestionLog;
  votes: Votes;
  gaps: GapStore;
  additions: AdditionStore;
  digests: DigestStore;
  privacy: PrivacyStore;
  challenges: ChallengeStore;
  suggestions: SuggestionStore;
  stats: StatsStore;
}
