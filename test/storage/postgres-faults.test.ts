import { createServer, type Socket } from 'node:net';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { type DatabaseOptions, openDatabase } from '../../src/storage/open-database.ts';
import { openForTest, postgresPlace } from '../support/engines.ts';
import { freePort, listen } from '../support/free-port.ts';

const url = inject('postgresUrl') ?? '';
const INSERT = 'insert into seen (key, expires_at) values ($1, $2)';
const TERMINATE = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

function postgres(place: string, onError: (error: unknown) => void = () => undefined): DatabaseOptions {
  return { kind: 'postgres', url: place, onError };
}

function opened(place: string): Promise<string> {
  return openDatabase(postgres(place)).then(() => 'opened', String);
}

describe('a server that cannot be reached', () => {
  it('is named without its password', async () => {
    const place = `127.0.0.1:${await freePort()}/quiz`;
    expect(await opened(`postgres://bot:secret@${place}`)).toBe(
      `DatabaseUnavailableError: PostgreSQL at ${place} cannot be used: nothing listens there.`,
    );
  });

  it('is given up when it accepts and says nothing', async () => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const place = `127.0.0.1:${await listen(server)}/quiz`;
    expect(await opened(`postgres://bot:secret@${place}`)).toMatch(/^DatabaseUnavailableError: .* timeout/);
  });
});

describe.skipIf(!url)('a server of PostgreSQL', () => {
  it('says what of the URL is wrong', async () => {
    const wrong = new URL(url);
    wrong.pathname = '/nowhere';
    expect(await opened(wrong.href)).toContain('/nowhere cannot be used: there is no such database.');
  });

  it('breaks an idle connection: that is told, and the next step takes a new one', async () => {
    const place = await postgresPlace(url);
    const told: unknown[] = [];
    const database = await openForTest({ ...place, onError: (error) => told.push(error) });
    await database.run(INSERT, ['a', 1]);
    const other = await openForTest(place);
    await other.all(TERMINATE);
    await expect.poll(() => told).toMatchObject([{ name: 'DatabaseUnavailableError' }]);
    expect(await database.all('select key from seen')).toEqual([{ key: 'a' }]);
  });

  it('breaks a connection in a transaction: it fails as a whole, and the next one works', async () => {
    const place = await postgresPlace(url);
    const database = await openForTest(place);
    const other = await openForTest(place);
    const work = database.transaction(async (queries) => {
      await queries.run(INSERT, ['lost', 1]);
      await other.all(TERMINATE);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await queries.run(INSERT, ['lost too', 1]);
    });
    await expect(work).rejects.toMatchObject({ name: 'DatabaseUnavailableError' });
    await database.transaction((queries) => queries.run(INSERT, ['saved', 1]));
    expect(await other.all('select key from seen')).toEqual([{ key: 'saved' }]);
  });

  it.each([
    ['53100', 'DiskFullError', 'the disk is full'],
    ['40P01', 'DatabaseBusyError', 'two transactions waited for each other'],
    ['55P03', 'DatabaseBusyError', 'another transaction holds a lock'],
    ['57014', 'DatabaseBusyError', 'the step took too long'],
    ['XX001', 'DatabaseDamagedError', 'is damaged'],
    ['25006', 'DatabaseUnavailableError', 'may only be read'],
    ['08006', 'DatabaseUnavailableError', 'cannot be used'],
  ])('says with %s that it is a %s', async (code, name, message) => {
    const database = await openForTest(await postgresPlace(url));
    const raise = database.run(
      `do $$ begin raise exception 'as the server says' using errcode = '${code}'; end $$`,
    );
    await expect(raise).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
    expect(await database.get('select 1 as one')).toEqual({ one: 1 });
  });

  it('may not forget what it has acknowledged', async () => {
    const place = await postgresPlace(url);
    const first = await openForTest(place);
    const name = new URL(place.url).pathname.slice(1);
    await first.run(`alter database ${name} set synchronous_commit = off`);
    const database = await openForTest(place);
    expect(await database.all('show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  });

  it('gives no number that was rounded', async () => {
    const database = await openForTest(await postgresPlace(url));
    await expect(database.get('select 9007199254740993::bigint as n')).rejects.toThrow('too large');
    expect(await database.get('select 1 as one')).toEqual({ one: 1 });
  });

  it('gives up a lock after less than three seconds', async () => {
    const place = await postgresPlace(url);
    const holder = await openForTest(place);
    const waiting = await openForTest(place);
    await holder.run(INSERT, ['a', 1]);
    const change = 'update seen set expires_at = 2';
    const from = performance.now();
    await holder.transaction(async (queries) => {
      await queries.run(change);
      await expect(waiting.run(change)).rejects.toMatchObject({ name: 'DatabaseBusyError' });
    });
    expect(performance.now() - from).toBeLessThan(3_900);
  });
});
