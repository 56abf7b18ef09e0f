import { stat } from 'node:fs/promises';
import pg from 'pg';
import { startServers, type Engines, type Servers } from './start-servers.js';

let servers: Servers & Pick<Engines, 'postgres'>;

beforeAll(async () => {
  servers = await startServers('postgres');
});
afterAll(() => servers.stop());

async function ask(config: pg.ClientConfig, text: string): Promise<unknown> {
  const { host, port, database, ca } = servers.postgres;
  const client = new pg.Client({ host, port, database, ssl: { ca }, ...config });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const owner = (): pg.ClientConfig => ({
  user: servers.postgres.user,
  password: servers.postgres.password,
});

it('lets the owner in by password over TLS, with the password in a file of its own', async () => {
  const version = await ask(owner(), `select current_setting('server_version_num')::int >= 150000`);
  expect(version).toEqual([true]);
  expect((await stat(servers.postgres.passwordFile)).mode & 0o077).toBe(0);
});

it('knows a role by its certificate and by nothing else', async () => {
  // Given
  const { 'sluis-router': router, 'sluis-courier': courier } = servers.identities;
  // When
  const [asItself, asAnother, withoutOne] = await Promise.allSettled([
    ask({ user: 'sluis-router', ssl: { ...router } }, 'select current_user'),
    ask({ user: 'sluis-router', ssl: { ...courier } }, 'select current_user'),
    ask({ ...owner(), user: 'sluis-router' }, 'select current_user'),
  ]);
  // Then
  expect(asItself).toMatchObject({ value: ['sluis-router'] });
  expect(asAnother).toMatchObject({ status: 'rejected', reason: { code: '28000' } });
  expect(withoutOne).toMatchObject({ status: 'rejected' });
});

it('answers nobody without TLS', async () => {
  await expect(ask({ ...owner(), ssl: false }, 'select 1')).rejects.toMatchObject({
    code: '28000',
  });
});

it('keeps what was committed when it crashes, and comes back on the same port', async () => {
  // Given
  await ask(owner(), 'create table kept (n int)');
  await ask(owner(), 'insert into kept values (7)');
  // When
  await servers.postgres.process.crash();
  await servers.postgres.process.start();
  // Then
  expect(await ask(owner(), 'select n from kept')).toEqual([7]);
});
