import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { loadAnswerer } from '../../src/bot.ts';
import { ask } from '../../src/cli/ask.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { fixtureBank } from '../support/bot.ts';

describe('ask', () => {
  it('prints one JSON object for a question', async () => {
    const [line = '', ...rest] = await run(['--json', 'configmap']);
    expect(rest).toEqual([]);
    const result = JSON.parse(line);
    expect(Object.keys(result)).toEqual(['query', 'kind', 'results', 'excerpt', 'ms']);
    expect(result).toMatchObject({ query: 'configmap', kind: 'found', ms: expect.any(Number) });
    expect(result.results[0]).toEqual({
      id: 'configmap',
      title: 'How do Pods read a ConfigMap?',
      lang: 'en',
      score: expect.any(Number),
      source: 'config.en.md#how-do-pods-read-a-configmap',
    });
    expect(result.excerpt).toMatch(/^A Pod reads a ConfigMap as environment variables/);
  });

  it('takes the words of a question with or without quotes', async () => {
    const quoted = JSON.parse((await run(['--json', 'etcd backup']))[0] ?? '');
    const loose = JSON.parse((await run(['etcd', 'backup', '--json']))[0] ?? '');
    expect({ ...loose, ms: 0 }).toEqual({ ...quoted, ms: 0 });
  });

  it('answers in the language that is asked for', async () => {
    const [line = ''] = await run(['--json', '--lang', 'zh', 'configmap']);
    expect(JSON.parse(line).results[0]).toMatchObject({ id: 'configmap', lang: 'zh' });
  });

  it('has no results and no excerpt where there is no answer', async () => {
    const [line = ''] = await run(['--json', 'how do I bake bread']);
    expect(JSON.parse(line)).toMatchObject({ kind: 'nothing', results: [], excerpt: null });
  });

  it('writes one result a line of input, in order, for blank lines too', async () => {
    const lines = await run(['--json'], 'configmap\n\n污点有什么用\r\nbread');
    expect(lines.map((line) => JSON.parse(line)).map(({ query, kind }) => [query, kind])).toEqual([
      ['configmap', 'found'],
      ['', 'nothing'],
      ['污点有什么用', 'found'],
      ['bread', 'nothing'],
    ]);
  });

  it('writes one plain line a line of input without --json', async () => {
    const lines = await run([], 'configmap\nbread\n');
    expect(lines).toEqual([expect.stringMatching(/^configmap: A Pod reads/), 'nothing']);
  });

  it('shows the title, the excerpt and the source to a person', async () => {
    const [text = ''] = await run(['configmap']);
    expect(text).toMatch(/^How do Pods read a ConfigMap\?\n\nA Pod reads[\s\S]*Source: config\.en\.md#/);
  });

  it.each([[['--lang', 'fr', 'x']], [['--yaml', 'x']]])('refuses %j', async (args) => {
    await expect(run(args)).rejects.toThrow(UsageError);
  });
});

async function run(args: string[], input = ''): Promise<string[]> {
  const lines: string[] = [];
  const ports = {
    input: Readable.from([input]),
    write: (line: string) => void lines.push(line),
    now: () => 0,
  };
  await ask(args, await loadAnswerer([fixtureBank]), ports);
  return lines;
}
