import type { Chance } from './chance.ts';

/** Texts that try to ping, to link, to break layouts, patterns, JSON, SQL and prototypes. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '<!channel> <!here> <!everyone>',
  '<!subteam^S0ADMINS|@admins>',
  '<@U0BOB> <@U0BOB|bob>',
  '&lt;!channel&gt; &amp;lt;@U0BOB&amp;gt;',
  '<<!channel>>',
  '<!channel',
  '@channel @here @everyone',
  '<https://evil.example|<!here>> <javascript:alert(1)|click>',
  '[x](javascript:alert(1)) **bold** `code` ~s~ _i_ > quote',
  '\u202e\u2066gnp.exe\u2069',
  '\ud800 half \udfff',
  '\u0000\u0007\u001b[31m',
  'e\u0301'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(200),
  '探针'.repeat(3_000),
  'a'.repeat(50_000),
  'why pod pending '.repeat(2_000),
  '('.repeat(3_000),
  '\\'.repeat(500),
  "'; drop table channels; --",
  '$1 $& %s {0} {process.env}',
  '__proto__',
  'constructor',
  '{"id":"probe-types","lang":"en"}',
  '[[[[[[[[[[[[[[[[[[[[',
  'ﾃｽﾄ ＰＯＤ　１２３',
  'quiz on 25:99 Mars/Olympus mon-xyz',
  'quiz pause 2026-02-30..2025-01-01',
  '测验 开 晚上 八点半 上海 工作日',
  `quiz pause ${'9'.repeat(400)}`,
];

/** Values of every type, in the place of what is expected. */
export function hostileValue(chance: Chance, depth = 0): unknown {
  const simple: readonly unknown[] = [
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    [],
    {},
    chance.pick(HOSTILE_TEXTS),
    chance.pick(HOSTILE_TEXTS),
    { toString: null, length: 5 },
    JSON.parse('{"__proto__":{"isAdmin":true},"id":"U0EVE"}'),
  ];
  if (depth > 3 || chance.happens(0.8)) return chance.pick(simple.map((value) => ({ value }))).value;
  const inner = () => hostileValue(chance, depth + 1);
  return chance.happens(0.5) ? [inner(), inner()] : { id: inner(), [chance.pick(HOSTILE_TEXTS)]: inner() };
}

/** Changes some places of a payload: gone, of another type, doubled, huge, or wrapped. */
export function mutated(payload: unknown, chance: Chance): unknown {
  const copy = structuredClone(payload);
  for (let left = 1 + chance.below(3); left > 0; left -= 1) mutateOnce(copy, chance);
  return chance.happens(0.01) ? hostileValue(chance) : copy;
}

function mutateOnce(root: unknown, chance: Chance): void {
  let place = root;
  for (;;) {
    if (typeof place !== 'object' || place === null) return;
    const holder = place as Record<string, unknown>;
    const keys = Object.keys(holder);
    if (keys.length === 0) return;
    const key = chance.pick(keys);
    const value = holder[key];
    if (typeof value === 'object' && value !== null && chance.happens(0.75)) {
      place = value;
      continue;
    }
    if (chance.happens(0.3)) delete holder[key];
    else if (chance.happens(0.1)) holder[key] = [value, value];
    else holder[key] = hostileValue(chance);
    return;
  }
}
