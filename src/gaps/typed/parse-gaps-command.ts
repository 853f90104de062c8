import { plainTyped } from '../../quiz/typed/parsed.ts';

/** What a manager wants by `gaps …`. */
export type GapsCommand =
  | { kind: 'board' }
  | { kind: 'digest'; channelId: string }
  | { kind: 'digest-off' }
  /** `digest` alone, or with what is no channel. */
  | { kind: 'digest-how' };

const NOUNS = new Set(['gaps', '缺口']);
const DIGEST = new Set(['digest', '周报', '週報']);
const OFF = new Set(['off', '关', '關', '关闭', '關閉']);
const WORDS = /\s+/;
const CHANNEL = /<#([A-Z0-9]+)(?:\|[^>]*)?>/;

/**
 * Reads `gaps`, `gaps digest #channel`, `缺口 周报 关`. Null for what is no command but a question. `slackText` is the
 * same text with Slack's markup, in which a channel has an id.
 */
export function parseGapsCommand(typed: string, slackText: string): GapsCommand | null {
  const [noun = '', verb, ...rest] = typed.trim().split(WORDS);
  if (!NOUNS.has(plainTyped(noun))) return null;
  if (verb === undefined) return { kind: 'board' };
  if (!DIGEST.has(plainTyped(verb))) return null;
  const channelId = CHANNEL.exec(slackText)?.[1];
  if (channelId !== undefined && rest.length <= 1) return { kind: 'digest', channelId };
  return { kind: rest.length === 1 && OFF.has(plainTyped(rest[0] ?? '')) ? 'digest-off' : 'digest-how' };
}
