import { rm, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { ask, nextMessage, press } from '../../support/conversation.ts';
import { temporaryFile } from '../../support/engines.ts';
import { freePort } from '../../support/free-port.ts';
import { DAY, HOUR, quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { answer, letters, nextRound, quiz, switchOn } from '../../support/quiz-place.ts';
import { until } from '../../support/until.ts';
import { alice, bob } from '../../support/workspace.ts';

const RESTS = /^The quiz rests: my database cannot be reached\./;

describe('a database that cannot be opened', () => {
  it('leaves questions answered and says so of the quiz, in both languages', async () => {
    const url = `postgres://127.0.0.1:${await freePort()}/none`;
    const { workspace, log } = await startQuizBot({ database: { kind: 'postgres', url } });
    expect((await ask(workspace, '/k8s configmap')).message.text).toContain('A Pod reads a ConfigMap');
    for (const words of ['', 'on 09:30', 'next', 'board', 'me', 'practice', 'now']) {
      expect((await quiz(workspace, words)).text, words).toMatch(RESTS);
    }
    expect((await quiz(workspace, '下次')).text).toMatch(/^测验暂时不可用/);
    const { message } = await ask(workspace, '/k8s configmap');
    const said = await nextMessage(workspace, () => press(workspace, message, 'Test yourself'));
    expect(said.text).toMatch(RESTS);
    expect(log.join('\n')).toMatch(/There is no quiz for now: .*127\.0\.0\.1/);
  });

  it('is tried again, and the quiz is there once it is mended', async () => {
    const file = await temporaryFile();
    await writeFile(file, 'This is no database. '.repeat(500));
    const { workspace, log } = await startQuizBot({ database: { kind: 'sqlite', file } });
    expect((await quiz(workspace, 'next')).text).toMatch(RESTS);
    expect(log.join('\n')).toMatch(/There is no quiz for now: .*Restore a backup, or move it away/);
    await rm(file);
    await until(async () => {
      workspace.clock.advance(1_000);
      return (await quiz(workspace, 'next')).text.startsWith('There is no quiz in this channel yet');
    });
  });
});

describe('a database that goes away under way', () => {
  it.skipIf(!inject('postgresUrl'))('saves no click and says so, and takes it once it is back', async () => {
    const { url, cut, restore } = await cuttableDatabase();
    const { workspace } = await startQuizBot({ database: { kind: 'postgres', url } });
    await switchOn(workspace, 'on 23:59 Pacific/Kiritimati daily');
    await quiz(workspace, 'now');
    const question = await workspace.waitFor(() => rounds(workspace)[0]);
    const { right } = letters(question);
    await workspace.act.runCommand({ user: alice, channel: quizChannel, command: '/k8s', text: 'quiz' });
    const menu = await workspace.waitFor(() => workspace.views(alice)[0]);
    await cut();
    expect((await answer(workspace, question, right, alice)).text).toMatch(
      /^Your answer was not saved.*try again/,
    );
    expect((await quiz(workspace, 'me')).text).toMatch(RESTS);
    const saved = await workspace.act.submitView({ user: alice, viewId: String(menu.id), values: {} });
    expect(saved).toMatchObject({ kind: 'errors', errors: { quiz_on: expect.stringMatching(RESTS) } });
    expect((await ask(workspace, '/k8s configmap')).message.text).toContain('A Pod reads a ConfigMap');
    await restore();
    await until(async () => (await answer(workspace, question, right, alice)).text.startsWith('Right!'));
    expect((await answer(workspace, question, right, bob)).text).toMatch(/^Right!/);
  });
});

describe('a restart', () => {
  it('posts nothing twice, and counts clicks on a question of before', async () => {
    const database = { kind: 'sqlite', file: await temporaryFile() } as const;
    const { workspace, bot } = await startQuizBot({ database });
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    await answer(workspace, question, letters(question).right, alice);
    await bot.stop();
    await startQuizBot({ database }, { workspace });
    expect((await answer(workspace, question, letters(question).right, alice)).text).toMatch(
      /^You have answered this one already/,
    );
    expect((await answer(workspace, question, letters(question).wrong, bob)).text).toMatch(/^Not quite/);
    await workspace.waitFor(() =>
      workspace.message(quizChannel, question.ts)?.text.includes('2 people answered'),
    );
    await nextRound(workspace, DAY);
    expect(rounds(workspace).map(({ text }) => text.split('\n')[0])).toEqual([
      'Question of the day · Thu 26 Nov',
      'Question of the day · Fri 27 Nov',
    ]);
    await workspace.waitFor(() =>
      workspace.message(quizChannel, question.ts)?.text.includes('1 of 2 answered right.'),
    );
  });

  it('after the time of a question posts it late, and says so', async () => {
    const database = { kind: 'sqlite', file: await temporaryFile() } as const;
    const { workspace, bot } = await startQuizBot({ database });
    await switchOn(workspace);
    await bot.stop();
    workspace.clock.advance(HOUR);
    await startQuizBot({ database }, { workspace });
    const late = await workspace.waitFor(() => rounds(workspace)[0]);
    expect(late.text).toContain('Posted late: it was due at 09:30 (Asia/Shanghai)');
  });

  it('after more than two hours leaves the question out, and tells who set the quiz up', async () => {
    const database = { kind: 'sqlite', file: await temporaryFile() } as const;
    const { workspace, bot } = await startQuizBot({ database });
    await switchOn(workspace);
    await bot.stop();
    workspace.clock.advance(4 * HOUR);
    await startQuizBot({ database }, { workspace });
    const notice = await workspace.waitFor(() => workspace.messages(workspace.directChannel(alice))[0]);
    expect(notice.text).toBe(
      'The quiz in <#C0QUIZ> had no question on Thu 26 Nov. I was away for more than two hours. Nothing is to be done: the next one comes as planned.',
    );
    expect(rounds(workspace)).toEqual([]);
  });
});

/** A database of its own that refuses connections between `cut` and `restore`. */
async function cuttableDatabase() {
  const name = `e2e_${process.pid}_${Date.now()}`;
  const url = new URL(inject('postgresUrl') ?? '');
  const admin = new pg.Client({ connectionString: String(url) });
  await admin.connect();
  await admin.query(`create database ${name}`);
  url.pathname = `/${name}`;
  return {
    url: String(url),
    async cut() {
      await admin.query(`alter database ${name} allow_connections false`);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    },
    async restore() {
      await admin.query(`alter database ${name} allow_connections true`);
      await admin.end();
    },
  };
}
