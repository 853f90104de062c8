import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkManifest } from '../../src/lint/manifest/check-manifest.ts';
import { readText, root } from './documents.ts';

function markdownBelow(folder: string): string[] {
  const files = readdirSync(`${root}${folder}`, { recursive: true }).map(String);
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}

const pages = [
  ...['README.md', 'README.zh.md', 'CONTRIBUTING.md', 'deploy/kubernetes/README.md'],
  ...markdownBelow('docs'),
];
const commands = pages.map(readText).join('\n');

function fences(markdown: string, language: string): string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm');
  return [...markdown.matchAll(pattern)].map(([, indent = '', body = '']) =>
    body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** As GitHub makes them of headings. */
function anchorsOf(path: string): string[] {
  const headings = [...readText(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function brokenLinks(page: string): string[] {
  const targets = [...readText(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? page : join(dirname(page), file);
    if (!existsSync(`${root}${path}`)) return true;
    return anchor !== undefined && !anchorsOf(path).includes(anchor);
  });
}

it.each(pages)('%s links to what there is', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

it('entries of the bank link to files of ours that there are', () => {
  const linking = markdownBelow('knowledge').filter((file) => readText(file).includes('](../'));
  expect(linking.length).toBeGreaterThanOrEqual(10);
  const broken = (file: string) => brokenLinks(file).filter((target) => target.startsWith('../'));
  expect(linking.flatMap(broken)).toEqual([]);
});

describe('commands of the documents', () => {
  it('of npm are scripts', () => {
    const named = [...commands.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name);
    const { scripts } = JSON.parse(readText('package.json'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name = '') => !(name in scripts))).toEqual([]);
  });

  it('of the bot are those of its usage', () => {
    const named = [...commands.matchAll(/node dist\/main\.js ([a-z-]+)/g)].map(([, name = '']) => name);
    expect(new Set(named)).toEqual(new Set(['start', 'backup', 'health']));
    const usage = readText('src/main.ts');
    expect(named.filter((name) => !usage.includes(`k8s-qa-bot ${name}`))).toEqual([]);
  });
});

it('the objects of Kubernetes in the documents pass the lint of the bank', () => {
  const blocks = pages
    .flatMap((page) => fences(readText(page), 'yaml'))
    .filter((text) => /^kind: /m.test(text));
  const objects = blocks.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS()));
  const kinds = objects.map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['Ingress', 'Kustomization', 'NetworkPolicy', 'Pod', 'Service']);
  expect(blocks.filter((text) => !text.includes('kind: Kustomization')).flatMap(checkManifest)).toEqual([]);
});

it.each([
  ['README.md', 'K8s Q&A is ready: ', 'src/cli/start.ts'],
  ['README.md', 'The configuration is not complete:', 'src/config.ts'],
  ['README.md', 'Slack does not know this token.', 'src/slack/start-error.ts'],
  ['README.md', 'The app token needs the scope connections:write', 'src/slack/start-error.ts'],
  ['README.md', 'Slack cannot be reached at ', 'src/slack/start-error.ts'],
  [
    'README.md',
    'NODE_ENV is production, so SLACK_BOT_TOKEN and SLACK_APP_TOKEN must be set',
    'src/connection.ts',
  ],
  ['README.md', 'There is no quiz for now: ', 'src/quizzing/database-door.ts'],
  ['kubernetes.md', 'No socket to Slack is open.', 'src/ops/readiness.ts'],
  ['kubernetes.md', 'The scheduler has not looked for 90 seconds: ', 'src/ops/readiness.ts'],
  ['network.md', 'Listening for Slack on port ', 'src/slack/create-receiver.ts'],
  ['network.md', 'K8s Q&A is installed', 'src/slack/install-page.ts'],
  ['network.md', 'It was not installed', 'src/slack/install-page.ts'],
  ['upkeep.md', 'The database has the migration ', 'src/storage/migrate.ts'],
  ['upkeep.md', 'A stored token cannot be opened.', 'src/storage/token-cipher.ts'],
  ['upkeep.md', 'pg_dump --format=custom --file=backup.dump "$DATABASE_URL"', 'src/cli/backup.ts'],
])('docs/operations/%s says "%s" as the bot does', (page, sentence, source) => {
  expect(readText(`docs/operations/${page}`)).toContain(sentence);
  expect(readText(source)).toContain(sentence);
});
