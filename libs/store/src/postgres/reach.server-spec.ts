import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { InvariantBroken, Unavailable } from '#kernel';
import { makeSystemClock, projectFile } from '#platform';
import { aMailbox, aRelease, release } from '#testing';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { openPostgresStore } from './open.js';
import { postgresPlace, type PostgresPlace } from './postgres-place.fixture.js';
import type { PostgresConnection } from './settings.js';

let servers: Servers & Pick<Engines, 'postgres'>;
let place: PostgresPlace;
const clock = makeSystemClock();

beforeAll(async () => {
  servers = await startServers('postgres');
  place = await postgresPlace(servers.postgres, servers.folder);
});
afterAll(() => servers.stop());

const openWith = (changes: Partial<PostgresConnection>) =>
  openPostgresStore({ connection: { ...place.connection, ...changes }, clock });

const byCertificate = (role: string): Partial<PostgresConnection> => {
  const { passwordFile: _, ...connection } = place.connection;
  const at = (file: string) => join(servers.folder, 'tls', role, file);
  const tls = { ...connection.tls, certFile: at('cert.pem'), keyFile: at('key.pem') };
  return { ...connection, user: role, role: connection.user, tls };
};

it('speaks to no server that another authority vouches for', async () => {
  const caFile = projectFile('certs-example/ca.pem');
  await expect(openWith({ tls: { caFile } })).rejects.toMatchObject({
    problem: 'storeUnavailable',
    cause: { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
  });
});

it('speaks to no server whose certificate names another host', async () => {
  // Given: the same server behind an address that its certificate does not name.
  const relay = createServer((from) => {
    const to = connect(place.connection.port, place.connection.host);
    from.pipe(to).pipe(from);
    for (const end of [from, to]) end.on('error', () => [from, to].map((each) => each.destroy()));
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.2', resolve));
  const { port } = relay.address() as AddressInfo;
  // Then
  await expect(openWith({ host: '127.0.0.2', port })).rejects.toMatchObject({
    cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  });
  relay.close();
});

it('says that it is unavailable with a wrong password, and works once the file is right', async () => {
  // Given
  const passwordFile = join(servers.folder, 'own-password');
  await writeFile(passwordFile, 'wrong', { mode: 0o600 });
  await expect(openWith({ passwordFile })).rejects.toBeInstanceOf(Unavailable);
  // When
  await copyFile(servers.postgres.passwordFile, passwordFile);
  // Then
  await (await openWith({ passwordFile })).close();
});

it('takes no secret from a file that others may read', async () => {
  const passwordFile = join(servers.folder, 'open-password');
  await copyFile(servers.postgres.passwordFile, passwordFile);
  await chmod(passwordFile, 0o640);
  await expect(openWith({ passwordFile })).rejects.toThrow(/open-password.*0600/);
});

it('lets processes with users of their own share the tables of one role', async () => {
  // Given
  const router = await openWith(byCertificate('sluis-router'));
  const gateway = await openWith(byCertificate('sluis-gateway'));
  await router.saveKeySlot('kek', 'fingerprint');
  const mailbox = aMailbox();
  // When
  await release(router, aRelease(mailbox));
  // Then
  expect((await gateway.page(mailbox, 0, 10, 2_000)).newest).toBe(1);
  await Promise.all([router.close(), gateway.close()]);
});

it('opens no store that a newer version made', async () => {
  // Given
  await (await place.open()).close();
  await place.ask(`insert into kysely_migration values ('9999-later', '2030-01-01')`);
  // When
  const opening = place.open();
  // Then
  await expect(opening).rejects.toThrow(InvariantBroken);
  await expect(opening).rejects.toThrow(/newer version.*9999-later/);
  await place.ask(`delete from kysely_migration where name = '9999-later'`);
});

it('keeps nothing on a server that may forget what it acknowledged', async () => {
  const { database } = place.connection;
  await place.ask(`alter database ${database} set synchronous_commit = off`);
  await expect(place.open()).rejects.toThrow('synchronous_commit');
  await place.ask(`alter database ${database} reset synchronous_commit`);
});
