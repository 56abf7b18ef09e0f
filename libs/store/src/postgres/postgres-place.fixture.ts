// Answers: how does a test get stores on a real PostgreSQL? A database of its own on a server that is
// already running, reached as the programs reach it: over TLS, by password.
import { join } from 'node:path';
import pg from 'pg';
import type { PostgresServer } from '../../../../deploy/servers/postgres.js';

import type { Store } from '#exchange';
import { makeSystemClock } from '#platform';
import { openPostgresStore, type PostgresStoreOptions } from './open.js';
import type { PostgresConnection } from './settings.js';

export interface PostgresPlace {
  readonly connection: PostgresConnection;
  open(options?: Partial<PostgresStoreOptions>): Promise<Store>;
  /** As the owner of the tables, beside the stores. */
  ask(text: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
  client(): Promise<pg.Client>;
  remove(): Promise<void>;
}

let places = 0;

export async function postgresPlace(
  server: PostgresServer,
  folder: string,
): Promise<PostgresPlace> {
  const { host, port, user, password, passwordFile, ca } = server;
  const database = `place_${process.pid}_${(places += 1)}`;
  const connect = async (name: string): Promise<pg.Client> => {
    const client = new pg.Client({ host, port, user, password, database: name, ssl: { ca } });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const ask = async (name: string, text: string, values: readonly unknown[] = []) => {
    const client = await connect(name);
    try {
      return (await client.query({ text, values: [...values], rowMode: 'array' })).rows.flat();
    } finally {
      await client.end();
    }
  };
  await ask(server.database, `create database ${database}`);
  const connection = {
    host,
    port,
    database,
    user,
    passwordFile,
    tls: { caFile: join(folder, 'tls', 'ca.pem') },
  };
  return {
    connection,
    open: async (options) => {
      const store = await openPostgresStore({ connection, clock: makeSystemClock(), ...options });
      await store.saveKeySlot('kek', 'fingerprint');
      return store;
    },
    ask: (text, values) => ask(database, text, values),
    client: () => connect(database),
    async remove() {
      const drop = `drop database ${database}`;
      await ask(server.database, `${drop} with (force)`).catch(async (fault: { code?: string }) => {
        // A vacuum of the server's own may not be ended by us; without force the server ends it itself.
        if (fault.code !== '42501') throw fault;
        await ask(server.database, drop);
      });
    },
  };
}
