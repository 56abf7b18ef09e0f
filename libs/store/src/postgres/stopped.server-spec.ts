import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { genesisHash, recordHash } from '#evidence';
import type { Store } from '#exchange';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { postgresPlace, type PostgresPlace } from './postgres-place.fixture.js';

const here = (path: string): string => new URL(path, import.meta.url).pathname;
const FROM_SOURCE = [
  '--conditions=sluis:source',
  '--import',
  here('../../../sqlite/src/from-sources.ts'),
];
const PROGRAM = here('../../../testing/src/suites/programs/route-until-stopped.ts');
const MAILBOX = '00000099000000599000/gemeente.coordinator/reintegratie';

let servers: Servers & Pick<Engines, 'postgres'>;
let place: PostgresPlace;
let store: Store;

beforeAll(async () => {
  servers = await startServers('postgres');
  place = await postgresPlace(servers.postgres, servers.folder);
  store = await place.open();
});
afterAll(async () => {
  await store.close();
  await servers.stop();
});

const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

interface Router {
  readonly child: ChildProcess;
  readonly said: string[];
  count(word: string): number;
}

function startRouter(): Router {
  const options = { connection: place.connection, statementTimeoutMs: 400, lockTimeoutMs: 300 };
  const child = spawn(process.execPath, [...FROM_SOURCE, PROGRAM, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  return { child, said, count: (word) => said.filter((line) => line.startsWith(word)).length };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function kill({ child }: Router): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** What was said is there, nothing is there twice, and every chain is whole. */
async function expectWhole(said: readonly string[]): Promise<void> {
  const position = Number(await store.position(0));
  const numbers: number[] = [];
  for (let after = 0; after < position; after += 500) {
    const { entries } = await store.page(MAILBOX, after, 500, 2_000);
    numbers.push(...entries.map((entry) => entry.number));
  }
  expect(numbers).toEqual(Array.from({ length: position }, (_, index) => index + 1));
  expect((await store.page(MAILBOX, position, 1, 2_000)).newest).toBe(position);
  const spoken = said.map((line) => line.split(' ')).filter(([what]) => what !== 'fenced');
  const { claims } = await store.readForRouting(
    spoken.map(([, nr = '']) => nr),
    [],
  );
  for (const [what, nr = ''] of spoken) {
    if (what === 'away') continue;
    const claim = claims.get(nr);
    expect(claim).toMatchObject(what === 'routed' ? { routed: true } : {});
  }
  const heads = new Map<string, string>();
  for await (const { record, entries } of store.evidence()) {
    const { hash, ...body } = record;
    expect(record.previous).toBe(heads.get(record.chain) ?? genesisHash(record.chain));
    expect(recordHash(body)).toBe(hash);
    expect(entries).toHaveLength(record.count);
    heads.set(record.chain, hash);
  }
}

it('fences a router that was frozen while another took over its partition, time after time', async () => {
  // Given
  const routers = [startRouter(), startRouter()] as const;
  await until(() => routers.every(({ said }) => said.length > 50));
  // When
  for (let round = 0; round < 10; round += 1) {
    const [frozen, other] = round % 2 === 0 ? routers : routers.toReversed();
    frozen.child.kill('SIGSTOP');
    const before = other.count('routed');
    await until(() => other.count('routed') > before + 10);
    const late = frozen.said.length;
    frozen.child.kill('SIGCONT');
    await until(() => frozen.said.length > late);
  }
  await Promise.all(routers.map(kill));
  // Then
  expect(routers.some((router) => router.count('fenced') > 0)).toBe(true);
  await expectWhole(routers.flatMap(({ said }) => said));
});

it('loses nothing that was acknowledged and leaves no half of a batch, however often it is killed', async () => {
  const said: string[] = [];
  for (const words of [35, 111, 64, 90]) {
    const router = startRouter();
    await until(() => router.said.length > words);
    await kill(router);
    said.push(...router.said);
    await expectWhole(said);
  }
});
