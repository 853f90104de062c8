import type { Lang } from '../knowledge/entry.ts';
import { splitIdentifier } from './identifier.ts';
import { NAMES } from './lexicon/names.ts';
import { normalized, textRuns } from './text-runs.ts';

const HAS_DIGIT = /\p{Nd}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}s?$/u;

/** What only somebody who asks in English writes. */
const ASKING =
  /(?:^|\s)(?:how|why|what|which|who|where|can|should|does|do|is|are|i|my|we|our|me)(?=$|[\s?'’])/i;
const COMMAND_LINE = /^\W*(?:kubectl|helm|kustomize|kubeadm|crictl|etcdctl|istioctl|docker)\s/i;
/** As logs and `kubectl describe` print it: a cue, then a colon. */
const ERROR_LINE =
  /(?:^|[\s"])(?:error|errors|warning|fatal|panic|err|failed|back-off|unable to|cannot|rpc error|x509)\b[^?？]*:|:\s*(?:error|failed|unable|cannot|connection refused|permission denied|no such)\b/i;

/** Where the message begins that somebody asks about. */
const QUOTED = /[:"“]/u;

/**
 * The language a question is asked in. Identifiers alone (`minReadySeconds`, `kube-proxy`, `HPA`, `pod`) have none,
 * and neither have a command line, an error message as it was pasted, and a text without words.
 */
export function questionLang(text: string): Lang | undefined {
  const runs = textRuns(normalized(text));
  if (runs.some((run) => run.script === 'han')) return 'zh';
  if ((COMMAND_LINE.test(text) || ERROR_LINE.test(text)) && !isAsked(text)) return undefined;
  return runs.some((run) => isEnglishWord(run.text)) ? 'en' : undefined;
}

function isEnglishWord(text: string): boolean {
  if (text.length < 2 || HAS_DIGIT.test(text) || ALL_CAPITALS.test(text)) return false;
  return splitIdentifier(text).parts.length === 1 && !NAMES.has(text.toLowerCase());
}

/** Somebody asks about the command or the message, which may hold such words as well: `where`, `is not found`. */
function isAsked(text: string): boolean {
  const [start = ''] = text.trim().split(QUOTED, 1);
  return text.trimEnd().endsWith('?') || ASKING.test(start);
}
