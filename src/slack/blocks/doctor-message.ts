import type { Lang } from '../../knowledge/entry.ts';
import type { Finding } from '../doctor/diagnose.ts';
import type { Health } from '../doctor/health.ts';
import { admissionTexts } from '../texts/admission-texts.ts';
import { doctorTexts } from '../texts/doctor-texts.ts';
import { healthTexts } from '../texts/health-texts.ts';
import { shownMoment } from '../texts/quiz/dates.ts';
import { headerPieces } from './emit.ts';
import { sectionPiece } from './list-pieces.ts';
import { type Page, pageOf } from './paginate.ts';
import type { Piece } from './piece.ts';
import { channelToken, linkedPage, linkedPiece } from './quiz/channel-links.ts';

const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;
const MOST_STOPPED = 5;

/** Why a person got no answer, in plain sentences with what to do. */
export function diagnosisMessage(findings: readonly Finding[], lang: Lang): Page {
  const texts = doctorTexts[lang];
  const isSilenced = findings.some(({ kind }) => kind !== 'mode');
  const sentences = findings.map((finding) => sentenceOf(finding, lang));
  return pageOf([
    ...headerPieces(texts.title),
    ...[...sentences, ...(isSilenced ? [] : [texts.nothing])].map((text) => sectionPiece([{ text }])),
  ]);
}

function sentenceOf(finding: Finding, lang: Lang): string {
  const texts = doctorTexts[lang];
  switch (finding.kind) {
    case 'absent':
      return texts.absent;
    case 'mode':
      return texts.mode(finding.mode);
    case 'blind':
      return admissionTexts[lang].blind(finding.missing);
    case 'database-away':
      return texts.databaseAway;
    case 'restarted':
      return texts.restarted(lowered(texts.ago(finding.ago)));
    case 'reason': {
      const { code, score, ago, isHere, times } = finding;
      const sentence =
        code === 'no-answer' ? texts.noAnswer(score) : (texts.codes[code] ?? texts.codes.failed);
      return texts.reason({ ago: texts.ago(ago), isHere, times }, sentence ?? '');
    }
    default:
      return finding satisfies never;
  }
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A sentence about one channel, whose link stands in it, or about none. */
interface Line {
  text: string;
  channelId?: string;
}

/** How the bot is, for its managers: no person's words stand in it. */
export function healthMessage(health: Health, lang: Lang): Page {
  const lines = [
    ...partLines(health, lang).map((text) => ({ text })),
    ...scheduleLines(health, lang),
    { text: healthTexts[lang].zones(health.zones) },
  ];
  const pieces = lines.map(({ text, channelId }: Line, index): Piece => {
    const row = `• ${text}`;
    const piece = channelId === undefined ? sectionPiece([{ text: row }]) : linkedPiece(row, channelId);
    return index === 0 ? piece : { ...piece, joins: '\n' };
  });
  const linked = lines.flatMap(({ channelId }: Line) => (channelId === undefined ? [] : [channelId]));
  return linkedPage([...headerPieces(healthTexts[lang].title), ...pieces], linked);
}

function partLines(health: Health, lang: Lang): string[] {
  const texts = healthTexts[lang];
  const { now, startedAt, missing, sockets, bank, quizItems, slackAhead, database } = health;
  const oldest = Math.min(...(sockets?.openedAt ?? []));
  const since = Number.isFinite(oldest) ? texts.span(now - oldest) : null;
  const databaseAhead = database.now === null ? null : database.now - now;
  return [
    texts.up(texts.span(now - startedAt)),
    ...scopeLines(missing, lang),
    sockets ? texts.sockets(sockets.openedAt.length, sockets.wanted, since) : texts.http,
    texts.bank({ ...bank, items: quizItems, span: texts.span(now - bank.since) }),
    ...databaseLines(health, lang),
    texts.clock(slackAhead, databaseAhead),
  ];
}

function scopeLines(missing: Health['missing'], lang: Lang): string[] {
  const texts = healthTexts[lang];
  if (missing === null) return [texts.scopesUnknown];
  return missing.length === 0 ? [texts.scopesAll] : missing.map(texts.scopeMissing);
}

function databaseLines({ database, now }: Health, lang: Lang): string[] {
  const texts = healthTexts[lang];
  const { engine, lastError } = database;
  if (engine === null) return [texts.databaseNone];
  const ago = lastError ? lowered(doctorTexts[lang].ago(now - lastError.at)) : '';
  return [
    database.now === null ? texts.databaseAway(ENGINES[engine]) : texts.database(ENGINES[engine]),
    ...(lastError ? [texts.lastError(lastError.name, ago)] : []),
  ];
}

function scheduleLines({ schedule }: Health, lang: Lang): Line[] {
  const texts = healthTexts[lang];
  if (schedule === null) return [{ text: texts.scheduleNone }];
  const { next, late, stopped } = schedule;
  const left = stopped.length - MOST_STOPPED;
  return [
    next ? nextLine(next, lang) : { text: texts.nextNone },
    { text: texts.late(late) },
    ...stopped.slice(0, MOST_STOPPED).map(({ channelId, why }) => {
      return { text: texts.stopped(channelToken(channelId), why), channelId };
    }),
    ...(left > 0 ? [{ text: texts.stoppedMore(left) }] : []),
  ];
}

function nextLine(
  { channelId, at, zone }: NonNullable<NonNullable<Health['schedule']>['next']>,
  lang: Lang,
): Line {
  const moment = `${shownMoment(at, zone, lang)} (${zone})`;
  return { text: healthTexts[lang].next(channelToken(channelId), moment), channelId };
}
