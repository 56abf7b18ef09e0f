// Answers: how does one process share its connections to PostgreSQL? Every error leaves here in the
// words of the port, and a connection that failed is never used again.
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { LIMITS, Unavailable } from '#kernel';
import type { Tables } from '../schema/tables.js';
import type { Queries } from '../transaction.js';
import { toPortError } from './failures.js';

/** Prepared once per connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface Connection {
  /** Kysely on this very connection. */
  readonly queries: Queries;
  ask<Row>(statement: Statement, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** A command such as `begin`; gives the server's word for what it did. */
  tell(command: string): Promise<string>;
}

export interface Connections {
  /** Kysely on whichever connection is free, for reads outside a transaction. */
  readonly queries: Queries;
  /** @throws Unavailable; `busy` when too many wait for a connection already */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Refuses what is new, finishes what was begun, then hangs up. */
  close(): Promise<void>;
}

export function openConnections(config: pg.PoolConfig): Connections {
  const pool = new pg.Pool(config);
  // What breaks between two uses is noticed by the next one; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let closing = false;
  let inUse = 0;
  let whenIdle: (() => void) | undefined;

  async function take() {
    if (closing) throw new Unavailable('storeUnavailable');
    if (pool.waitingCount >= LIMITS.writeQueueMax) throw new Unavailable('busy');
    inUse += 1;
    try {
      const client = await pool.connect();
      const guarded = guard(client);
      const release = (): void => {
        client.release(guarded.broken());
        leave();
      };
      return { ...guarded, release };
    } catch (error) {
      leave();
      throw toPortError(error);
    }
  }

  function leave(): void {
    inUse -= 1;
    if (inUse === 0) whenIdle?.();
  }

  return {
    queries: kyselyOn(take),
    use: async (work) => {
      const { connection, release } = await take();
      try {
        return await work(connection);
      } finally {
        release();
      }
    },
    close: async () => {
      closing = true;
      if (inUse > 0) await new Promise<void>((resolve) => (whenIdle = resolve));
      await pool.end();
    },
  };
}

/** One connection outside the pool, for one piece of work. */
export async function useOnce<T>(
  config: pg.ClientConfig,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw toPortError(error);
  }
  try {
    return await work(guard(client).connection);
  } finally {
    await client.end();
  }
}

/** A client that speaks the port's errors and remembers whether it may be used again. */
export function guard(client: pg.ClientBase) {
  let broken = false;

  async function query<Row>(asked: pg.QueryConfig): Promise<pg.QueryResult<Row & object>> {
    try {
      return await client.query<Row & object>(asked);
    } catch (error) {
      const said = toPortError(error);
      broken ||= said instanceof Unavailable;
      throw said;
    }
  }

  const forKysely = {
    // Kysely's second form, with a cursor, needs a package that is not here.
    query: (async (text: string, values: readonly unknown[]) =>
      query({ text, values: [...values] })) as unknown as PostgresPoolClient['query'],
    release: () => undefined,
  };
  let queries: Queries | undefined;
  const connection: Connection = {
    get queries() {
      return (queries ??= kyselyOn(() => Promise.resolve(forKysely)));
    },
    ask: async <Row>(statement: Statement, values: readonly unknown[] = []) =>
      (await query<Row>({ ...statement, values: [...values] })).rows,
    tell: async (text) => (await query({ text })).command,
  };
  return { connection, query: forKysely.query, broken: () => broken };
}

const kyselyOn = (connect: () => Promise<PostgresPoolClient>): Queries =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect, end: () => Promise.resolve(), options: {} },
    }),
  });
