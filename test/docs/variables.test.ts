import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { kustomized } from '../deploy/kustomized.ts';
import { codeOf, readText, root, rowsOf } from './documents.ts';

const documented = new Map(
  rowsOf(readText('docs/reference.md'), 'variable').map(([name, meaning, value]) => [
    codeOf(name) ?? '',
    { meaning, value: codeOf(value) },
  ]),
);

/** As they are read: `env.NAME`, a name that is handed on, or one that is taken out of the environment. */
function variablesOfCode(): Set<string> {
  const files = readdirSync(`${root}src`, { recursive: true }).map(String);
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readText(`src/${file}`));
  const own = ['config.ts', 'connection.ts'].map((file) => readText(`src/${file}`)).join('\n');
  return new Set([
    ...names(texts.join('\n'), /\b(?:env|values)\.([A-Z][A-Z_]+)\b/g),
    ...names(own, /'([A-Z]+_[A-Z_]+)'/g),
    ...names(own, /\{? ([A-Z]+_[A-Z_]+): [a-z]/g),
  ]);
}

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

it('the reference names just the variables that the code reads', () => {
  expect([...documented.keys()].sort()).toEqual([...variablesOfCode()].sort());
});

it('the defaults of the reference change nothing where they are set', () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const defaults = [...documented].flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  expect(defaults.map(([name]) => name)).toContain('PORT');
  expect(readConfig({ ...Object.fromEntries(defaults), ...slack })).toEqual(readConfig(slack));
});

it('.env.example names all that stand in such a file, each switched off', () => {
  const lines = readText('.env.example').split('\n');
  const given = lines.flatMap((line) => /^#([A-Z_]+)=/.exec(line)?.[1] ?? []);
  // What the environment is, and what tests set; and what Compose alone reads.
  const others = ['NODE_ENV', 'SLACK_API_URL'];
  const ofCompose = [...readText('compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name);
  expect(given.sort()).toEqual(
    [...documented.keys(), ...new Set(ofCompose)].filter((name) => !others.includes(name)).sort(),
  );
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});

it.each([
  ['README.md', 'variable'],
  ['README.zh.md', '变量'],
])('%s says the same of the common ones', (file, header) => {
  const rows = rowsOf(readText(file), header);
  expect(rows.length).toBeGreaterThan(5);
  for (const [name, , value] of rows) {
    const known = documented.get(codeOf(name) ?? '');
    expect(known, name).toBeDefined();
    expect(codeOf(value), name).toBe(known?.value);
  }
});

it('what image, Compose and Kubernetes set is read by the bot', () => {
  const image = readText('Dockerfile').match(/^ENV (.*)$/m)?.[1] ?? '';
  const inImage = image.split(' ').map((pair) => pair.split('=')[0]);
  const { services } = parse(readText('compose.yaml'), { merge: true });
  const inCompose = Object.keys(services['bot-postgres'].environment);
  const maps = kustomized('base').filter(({ kind }) => kind === 'ConfigMap');
  const inCluster = maps.flatMap(({ data }) => Object.keys(data as object));
  const all = [...inImage, ...inCompose, ...inCluster];
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((name) => !documented.has(name ?? ''))).toEqual([]);
});
