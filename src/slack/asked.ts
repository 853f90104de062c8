import type { webApi } from '@slack/bolt';
import type { Answer } from '../answer/answer.ts';
import type { AskedBy } from '../gaps/asked-by.ts';
import type { AnswerFrame } from './blocks/answer-frame.ts';
import type { Page } from './blocks/paginate.ts';
import type { Sent } from './public-reply.ts';
import type { Reply } from './reply.ts';

/** What a person wants of the bot, and where. */
export interface Asked {
  /** A workflow's step is asked by nobody who could be answered. */
  by: Exclude<AskedBy, 'step'>;
  /** As Slack writes it, with its markup. */
  slackText: string;
  teamId: string;
  user: string;
  channel: string;
  client: webApi.WebClient;
  reply: Reply;
  /** Sends the answer in the way of the place; resolves to where it stands, if Slack says so. */
  send(page: Page): Promise<Sent | undefined>;
  /** Of the message that asks; a command has none. */
  questionTs?: string | undefined;
  threadTs?: string | undefined;
  /** The thread that Share posts into, where it is not the channel. */
  shareInto?: string | undefined;
  /** Of a command or a click; a message has none. */
  triggerId?: string | undefined;
  /** Unlike any other: of the command or the message. */
  requestId: string;
  buttons: AnswerFrame['buttons'];
  /** How an answer looks there; left out for a message. */
  render?(answer: Answer): Page;
  /** True in a channel that other organisations share, as the event says. */
  isShared: boolean;
  /** The workspace of the person, where Slack says it and it is not the bot's. */
  userTeamId?: string | undefined;
}

const PUBLIC_WAYS: ReadonlySet<AskedBy> = new Set(['mention', 'direct', 'plain', 'follow-up']);

/** True where all in the channel see the answer. */
export function isPublic({ by }: Pick<Asked, 'by'>): boolean {
  return PUBLIC_WAYS.has(by);
}
