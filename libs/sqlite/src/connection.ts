// Answers: how is an SQLite file opened, so that what was committed survives a power cut?
import Database from 'better-sqlite3';
import { isBusy } from './failures.js';

export type Connection = Database.Database;
export type Statement = Database.Statement<unknown[], Record<string, unknown>>;

/**
 * The one connection of this process that writes; it may wait for another process's lock and so
 * belongs in a thread of its own.
 */
export function openForWriting(file: string, busyMs: number): Connection {
  const db = new Database(file, { timeout: busyMs });
  try {
    patiently(busyMs, () => setUp(db));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function setUp(db: Connection): void {
  // A page size only holds when it is set before the first table (16 KiB: 15–30 % faster appends).
  db.pragma('page_size = 16384');
  db.pragma('journal_mode = WAL');
  // FULL is not stored in the file and not the default: at NORMAL a power cut takes the last commits.
  db.pragma('synchronous = FULL');
  db.pragma('wal_autocheckpoint = 1000');
  // What is deleted is overwritten with zeros: a destroyed key must not lie in a free page.
  db.pragma('secure_delete = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
}

const PAUSE_MS = 10;

/**
 * Two programs that find a new file at the same moment both want to switch it to WAL. SQLite refuses
 * one of them at once instead of letting it wait, because each holds what the other needs.
 */
function patiently(busyMs: number, attempt: () => void): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (const deadline = performance.now() + busyMs; ; Atomics.wait(sleeper, 0, 0, PAUSE_MS)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
  }
}

/** Reads beside the writer without waiting for it (WAL); never waits, because its thread serves others. */
export function openForReading(file: string): Connection {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 });
  db.pragma('cache_size = -65536');
  return db;
}

/**
 * Writes the log of changes into the file and empties it, so that nothing older lies in it. Who
 * reads at that moment may keep it from that; then it happens another time.
 */
export function reclaim(file: string): void {
  const db = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    db.close();
  }
}
