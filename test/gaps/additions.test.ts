import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exportGaps } from '../../src/cli/export-gaps.ts';
import type { Additions } from '../../src/gaps/addition-store.ts';
import { exportFiles } from '../../src/gaps/export-files.ts';
import { watchAdditions, watchEachTeam } from '../../src/gaps/watch-additions.ts';
import { withAdditions, withItems } from '../../src/gaps/with-additions.ts';
import type { Entry, Section } from '../../src/knowledge/entry.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { parseQuizFile } from '../../src/knowledge/parse-quiz-file.ts';
import { createAdditionStore } from '../../src/storage/addition-store.ts';
import { createPrivacyStore } from '../../src/storage/privacy-store.ts';
import { describeEngines, openForTest } from '../support/engines.ts';

const parse = (file: string, text: string) => parseFile({ file, text }).sections;
const [en] = parse('gpu.en.md', '# GPUs\n\n<!--\nid: gpu\naliases: video cards\n-->\n\nAsk for one.\n') as [
  Section,
];
const [zh] = parse('gpu.zh.md', '# 显卡\n\n<!--\nid: gpu\n-->\n\n申请一块。\n') as [Section];
const entry: Entry = { id: 'gpu', sections: { en, zh } };
const alias = (text: string, lang: 'en' | 'zh' = 'en', entryId = 'gpu') => ({ entryId, alias: text, lang });
const draft = {
  id: 'share-gpu',
  lang: 'en',
  markdown: '# Share a GPU\n\n<!--\nid: share-gpu\n-->\n\nBy time.\n',
} as const;

describe('a bank with additions', () => {
  it('has an alias in the section of its language, once', () => {
    const [named] = withAdditions([entry], {
      aliases: [alias('nvidia'), alias('NVIDIA'), alias('英伟达', 'zh')],
      drafts: [],
    });
    expect(named?.sections.en?.aliases).toEqual(['video cards', 'nvidia']);
    expect(named?.sections.zh?.aliases).toEqual(['英伟达']);
  });

  it('has an alias in the other language where the entry lacks its own', () => {
    const [named] = withAdditions([{ id: 'gpu', sections: { en } }], {
      aliases: [alias('英伟达', 'zh')],
      drafts: [],
    });
    expect(named?.sections.en?.aliases).toEqual(['video cards', '英伟达']);
  });

  it('has a draft once it has a text, and not what the files hold by now', () => {
    const empty = { ...draft, id: 'x', markdown: '# X\n\n<!--\nid: x\n-->\n\n## Short answer\n' };
    const stale = { ...draft, id: 'gpu', markdown: '# Old\n\n<!--\nid: gpu\n-->\n\nOld.\n' };
    const entries = withAdditions([entry], { aliases: [], drafts: [draft, empty, stale] });
    expect(entries.map(({ id }) => id)).toEqual(['gpu', 'share-gpu']);
    expect(entries[0]?.sections.en?.title).toBe('GPUs');
    expect(entries[1]?.sections.en).toMatchObject({ title: 'Share a GPU', file: 'drafts/share-gpu.en.md' });
  });

  it('has accepted items, and of one id the one of the files', () => {
    const item = (id: string, line: number) => ({ ...ITEM, id, line });
    expect(withItems([item('a', 1)], [item('a', 2), item('b', 3)]).map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe('exported files', () => {
  const additions: Additions = {
    aliases: [alias('nvidia'), alias('x', 'en', 'gone-entry')],
    drafts: [draft],
    items: [],
  };

  it('are drafts as they are, and the aliases of each entry by file', () => {
    expect(exportFiles(additions, [entry])).toEqual([
      { path: 'drafts/share-gpu.en.md', text: draft.markdown },
      {
        path: 'aliases.yaml',
        text: expect.stringMatching(
          /gpu\.en\.md:\n {2}gpu:\n {4}- video cards\n {4}- nvidia\n[\s\S]*gone:\n {2}gone-entry:\n {4}- x\n/,
        ),
      },
    ]);
  });

  it('hold accepted items that the bank reads as they were', () => {
    const items = [ITEM, { ...ITEM, id: 'i2', kind: 'true-false', choices: TRUTH } as const];
    const [file] = exportFiles({ ...additions, aliases: [], drafts: [], items }, []);
    const read = parseQuizFile({ file: 'suggested.quiz.yaml', text: file?.text ?? '' });
    expect(read.warnings).toEqual([]);
    expect(read.items.map((item) => ({ ...item, file: '', line: 0 }))).toEqual(items);
  });
});

describeEngines('what a workspace adds', (engine) => {
  it('is handed on by every replica, once a change', async () => {
    const place = await engine.place();
    const stores = [
      createAdditionStore(await openForTest(place)),
      createAdditionStore(await openForTest(place)),
    ];
    const heard: number[][] = [[], []];
    const tasks = stores.map((store, index) =>
      watchAdditions({
        store,
        teamId: 'T1',
        onAdditions: ({ aliases }) => heard[index]?.push(aliases.length),
      }),
    );
    const turn = () => Promise.all(tasks.map((task) => task()));
    await turn();
    await stores[0]?.addAlias('T1', alias('nvidia'), 'U1');
    await turn();
    await turn();
    await stores[1]?.addAlias('T1', alias('cuda'), 'U1');
    await turn();
    expect(heard).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('is handed on of each workspace for itself, until that is forgotten', async () => {
    const database = await engine.open();
    const store = createAdditionStore(database);
    const heard: string[] = [];
    const look = watchEachTeam(store, (teamId, { aliases }) => heard.push(`${teamId}: ${aliases.length}`));
    await look();
    await store.addAlias('T1', alias('nvidia'), 'U1');
    await store.addAlias('T2', alias('cuda'), 'U2');
    await look();
    await store.addAlias('T2', alias('mig'), 'U2');
    await look();
    await createPrivacyStore(database).forgetTeam('T1');
    await look();
    await look();
    expect(heard).toEqual(['T1: 1', 'T2: 1', 'T2: 2', 'T1: 0']);
  });

  it('is written to files, which are named', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'k8s-qa-bot-gaps-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const database = await engine.open();
    const lines: string[] = [];
    const ports = { database, entries: [entry], write: (line: string) => void lines.push(line) };
    await exportGaps(dir, ports);
    await createAdditionStore(database).saveDraft('T1', draft, 'U1');
    await exportGaps(dir, ports);
    const file = join(dir, 'drafts', 'share-gpu.en.md');
    expect(lines).toEqual(['There are no aliases, drafts or accepted quiz items.', file]);
    expect(await readFile(file, 'utf8')).toBe(draft.markdown);
  });
});

const both = (text: string) => ({ en: text, zh: text });
const TRUTH = [
  { text: { en: 'True', zh: '正确' }, right: true, reason: both('so') },
  { text: { en: 'False', zh: '错误' }, right: false, reason: both('no') },
];
const ITEM = {
  id: 'i1',
  entryId: 'gpu',
  kind: 'choice',
  difficulty: 2,
  question: { en: 'Which?', zh: '哪个？' },
  choices: ['a', 'b', 'c', 'd'].map((text, index) => ({
    text: both(text),
    right: index === 0,
    reason: both(`why ${text}`),
  })),
  file: '',
  line: 0,
} as const;
