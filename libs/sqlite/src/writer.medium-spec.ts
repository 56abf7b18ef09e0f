import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { InvariantBroken, Unavailable } from '#kernel';
import type { FragileOperations } from '../../testing/src/suites/programs/fragile-session.js';
import { besides, openWriter, type Writer } from './writer.js';

let folder: string;
let file: string;
let writer: Writer<FragileOperations>;

const open = (refuse = false): Promise<Writer<FragileOperations>> =>
  openWriter<FragileOperations>({
    file,
    session: besides(import.meta.url, '../../testing/src/suites/programs/fragile-session'),
    options: { refuse },
    busyMs: 100,
    away: 'storeUnavailable',
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-writer-'));
  file = join(folder, 'file.db');
  writer = await open();
});
afterEach(async () => {
  await writer.close();
  await rm(folder, { recursive: true });
});

it('commits the calls of one moment together, and answers each', async () => {
  // When
  const answers = await Promise.all(['a', 'b', 'c'].map((text) => writer.call('put', text)));
  // Then
  expect(answers).toEqual([1, 2, 3]);
  expect(await writer.call('seen')).toEqual({ texts: ['a', 'b', 'c'], groups: 2 });
});

it('waits for the disk at every commit', async () => {
  const other = new Database(file, { readonly: true });
  expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(other.pragma('page_size', { simple: true })).toBe(16_384);
  other.close();
  const FULL = 2;
  expect(await writer.call('synchronous')).toBe(FULL);
});

it('undoes a call that fails or asks for it, and keeps its neighbours', async () => {
  // When
  const answers = await Promise.allSettled([
    writer.call('put', 'a'),
    writer.call('fail', 'b'),
    writer.call('undo', 'c'),
    writer.call('put', 'd'),
  ]);
  // Then
  expect(answers.map((answer) => answer.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(answers[1]).toMatchObject({ reason: new InvariantBroken('this operation fails') });
  expect(answers[2]).toMatchObject({ value: 'undone' });
  expect((await writer.call('seen')).texts).toEqual(['a', 'd']);
});

it('undoes the whole group when its end fails', async () => {
  // When
  const answers = await Promise.allSettled([writer.call('put', 'a'), writer.call('failAtEnd')]);
  // Then
  expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected']);
  expect((await writer.call('seen')).texts).toEqual([]);
});

it('is unavailable while the disk is full, and mends by itself', async () => {
  // Given
  await writer.call('full', true);
  const large = 'x'.repeat(100_000);
  // When
  const answers = await Promise.allSettled([writer.call('put', 'a'), writer.call('put', large)]);
  await writer.call('full', false);
  // Then
  for (const answer of answers)
    expect(answer).toMatchObject({ reason: { problem: 'storeUnavailable' } });
  await writer.call('put', large);
  expect((await writer.call('seen')).texts).toEqual([large]);
});

it('is unavailable to those whose thread died, and serves the next from a new one', async () => {
  // Given
  await writer.call('put', 'a');
  // When
  const answers = await Promise.allSettled([writer.call('put', 'b'), writer.call('die')]);
  // Then
  for (const answer of answers) {
    expect(answer.status === 'rejected' && answer.reason).toBeInstanceOf(Unavailable);
  }
  expect((await writer.call('seen')).texts).toEqual(['a']);
});

it('does what waited behind a thread that died', async () => {
  // Given
  const dying = writer.call('die');
  await Promise.resolve();
  // When
  const waiting = Array.from({ length: 5 }, (_, index) => writer.call('put', `${index}`));
  // Then
  await expect(dying).rejects.toBeInstanceOf(Unavailable);
  expect(await Promise.all(waiting)).toEqual([1, 2, 3, 4, 5]);
});

it('refuses arguments that cannot be sent, and goes on', async () => {
  const unsendable = (() => undefined) as unknown as string;
  await expect(writer.call('put', unsendable)).rejects.toBeInstanceOf(InvariantBroken);
  expect(await writer.call('put', 'a')).toBe(1);
});

it('does not open when the session refuses the file', async () => {
  await expect(open(true)).rejects.toThrow('this session refuses its file');
});

it('closes once, however often it is asked', async () => {
  await Promise.all([writer.close(), writer.close()]);
  await expect(writer.call('put', 'a')).rejects.toBeInstanceOf(Unavailable);
});
