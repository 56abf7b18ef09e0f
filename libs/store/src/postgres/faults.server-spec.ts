import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Store } from '#exchange';
import { LIMITS } from '#kernel';
import { aClaim, aMailbox, aRelease, release } from '#testing';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { postgresPlace, type PostgresPlace } from './postgres-place.fixture.js';

let servers: Servers & Pick<Engines, 'postgres'>;
let place: PostgresPlace;
let stores: readonly Store[];

beforeAll(async () => {
  servers = await startServers('postgres');
  place = await postgresPlace(servers.postgres, servers.folder);
  stores = [await place.open(), await place.open()];
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await servers.stop();
});

const AWAY = { problem: 'storeUnavailable' };
const never = new AbortController().signal;
const store = (): Store => stores[0]!;

/** Repeats what is refused as unavailable, as a sender does, until it is taken. */
async function untilTaken<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      expect(error).toMatchObject(AWAY);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Ends every other connection to the database, as an administrator may. */
const endSessions = () =>
  place.ask(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );

it('loses nothing that it acknowledged when the server crashes under load, and mends by itself', async () => {
  // Given
  const claims = Array.from({ length: 600 }, () => aClaim());
  let taken = 0;
  const load = Promise.all(
    claims.map(async (claim, index) => {
      while (taken < index - 40) await new Promise((resolve) => setImmediate(resolve));
      await untilTaken(() => stores[index % 2]!.claim(claim));
      taken += 1;
    }),
  );
  const mailbox = aMailbox();
  const waiting = store().watch(mailbox, 0, never);
  // When
  while (taken < 150) await new Promise((resolve) => setImmediate(resolve));
  await servers.postgres.process.crash();
  await expect(store().check()).rejects.toMatchObject(AWAY);
  await servers.postgres.process.start();
  await load;
  await untilTaken(() => release(store(), aRelease(mailbox)));
  // Then
  const { claims: known } = await store().readForRouting(
    claims.map(({ nr }) => nr),
    [],
  );
  expect(known.size).toBe(claims.length);
  const again = await store().claim({ ...claims[0]!, receipt: 'another', nr: 'another' });
  expect(again).toMatchObject({ kind: 'repeated', receipt: claims[0]!.receipt });
  expect(await waiting).toBe(true);
});

it('wakes who waited when an entry came while its listening connection was gone', async () => {
  // Given
  const mailbox = aMailbox();
  const waiting = store().watch(mailbox, 0, never);
  await untilTaken(() => store().check());
  // When
  await endSessions();
  await untilTaken(() => release(stores[1]!, aRelease(mailbox)));
  // Then
  expect(await waiting).toBe(true);
});

it('is unavailable while the server has no connection left, and takes the same claim afterwards', async () => {
  // Given
  const { database } = place.connection;
  const claim = aClaim();
  const owner = await place.client();
  await owner.query(`alter database ${database} connection limit 0`);
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  // When
  const outcomes = [];
  for (let attempt = 0; attempt < LIMITS.storePoolMax + 2; attempt += 1) {
    outcomes.push(
      await store()
        .claim(claim)
        .catch((error: unknown) => error),
    );
  }
  await owner.query(`alter database ${database} connection limit -1`);
  await owner.end();
  // Then
  expect(outcomes.at(-1)).toMatchObject({ ...AWAY, cause: { message: /53300/ } });
  expect(await store().claim(claim)).toMatchObject({ kind: 'claimed' });
});

it('takes a claim that cannot be stored apart, and its neighbours with the rest', async () => {
  // Given: PostgreSQL has no text with a zero in it.
  const claims = Array.from({ length: 6 }, () => aClaim());
  const broken = aClaim({ id: 'GEHEIM\u0000' });
  // When
  const outcomes = await Promise.allSettled(
    [...claims, broken].map((claim) => store().claim(claim)),
  );
  // Then
  const kinds = outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : one.reason));
  expect(kinds.slice(0, 6)).toEqual(claims.map(() => 'claimed'));
  expect(kinds[6]).toMatchObject({ name: 'InvariantBroken' });
  expect(String(kinds[6])).not.toContain('GEHEIM');
});

it('waits for nobody without end: not for a lock, and not for a server that fell silent', async () => {
  // Given
  const sockets = new Set<Socket>();
  const relay = createServer((from) => {
    const to = connect(place.connection.port, place.connection.host);
    for (const end of [from, to]) {
      sockets.add(end);
      end.on('error', () => undefined);
    }
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const { port } = relay.address() as AddressInfo;
  const through = await place.open({
    connection: { ...place.connection, port },
    statementTimeoutMs: 300,
    lockTimeoutMs: 100,
  });
  await through.check();
  const holder = await place.client();
  await holder.query('begin');
  await holder.query('select * from configuration for update');
  // When
  const locked = await through.check().catch((error: unknown) => error);
  await holder.end();
  await through.check();
  for (const socket of sockets) socket.unpipe();
  const silent = await through.claim(aClaim()).catch((error: unknown) => error);
  // Then
  expect(locked).toMatchObject({ ...AWAY, cause: { message: /55P03/ } });
  expect(silent).toMatchObject(AWAY);
  for (const socket of sockets) socket.destroy();
  expect(await untilTaken(() => through.claim(aClaim()))).toMatchObject({ kind: 'claimed' });
  await through.close();
  relay.close();
});
