import fc from 'fast-check';
import type pg from 'pg';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { encodeArray, type ArrayType } from './binary-arrays.js';
import { postgresPlace } from './postgres-place.fixture.js';

let servers: Servers & Pick<Engines, 'postgres'>;
let client: pg.Client;

beforeAll(async () => {
  servers = await startServers('postgres');
  client = await (await postgresPlace(servers.postgres, servers.folder)).client();
});
afterAll(async () => {
  await client.end();
  await servers.stop();
});

/** What PostgreSQL reads in the array, each element as it writes it. */
async function echo(type: ArrayType, values: readonly unknown[]): Promise<readonly unknown[]> {
  const text = `select element::text from unnest($1::${type}[]) as element`;
  const { rows } = await client.query<{ element: string | null }>(text, [
    encodeArray(type, values),
  ]);
  return rows.map((row) => row.element);
}

const NUMBERS = {
  int4: [-(2n ** 31n), 2n ** 31n - 1n],
  int8: [-(2n ** 63n), 2n ** 63n - 1n],
} as const;

it('carries any text to PostgreSQL unchanged, and nothing as null', async () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(texts)), async (values) => {
      expect(await echo('text', values)).toEqual(values);
    }),
  );
});

it.each(['int4', 'int8'] as const)('carries any %s to PostgreSQL unchanged', async (type) => {
  const [min, max] = NUMBERS[type];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.bigInt({ min, max }))), async (values) => {
      expect(await echo(type, values)).toEqual(values.map((value) => value?.toString() ?? null));
    }),
  );
});
