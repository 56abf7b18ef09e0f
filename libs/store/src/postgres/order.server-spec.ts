import type { Store } from '#exchange';
import { aClaim, aMailbox, aPartition, aRelease, release, someEffects } from '#testing';
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

/** Resolves once so many sessions of the stores wait for a lock. */
async function untilWaiting(sessions: number): Promise<void> {
  const text = `select count(*)::int from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await place.ask(text))[0] !== sessions);
}

it('puts nothing in force while a batch that was judged without it is being committed', async () => {
  // Given: a batch that has passed its check and waits for the head of a mailbox.
  const [router, operator] = stores as [Store, Store];
  const mailbox = aMailbox();
  await release(router, aRelease(mailbox));
  const holder = await place.client();
  await holder.query('begin');
  await holder.query('select from mailbox where mailbox = $1 for update', [mailbox]);
  const done: string[] = [];
  const releases = [aRelease(mailbox)];
  const configuration = await router.configurationVersion();
  const batch = router
    .commitBatch(
      { partition: aPartition(), expected: 0n, next: 1n },
      someEffects({ releases, configuration }),
    )
    .then((outcome) => done.push(outcome));
  await untilWaiting(1);
  // When
  const bundle = { kind: 'policy', digest: 'newer', content: {}, signatures: [] } as const;
  const change = operator.importBundle(bundle, 1, []).then(() => done.push('in force'));
  await untilWaiting(2);
  await holder.end();
  await Promise.all([batch, change]);
  // Then
  expect(done).toEqual(['committed', 'in force']);
});

it('makes one person of each identifier, in whichever order gateways meet them', async () => {
  // Given
  const identifiers = Array.from({ length: 30 }, (_, index) => `identifier ${index}`);
  const claims = [...identifiers, ...identifiers.toReversed()].map((identifier) =>
    aClaim({ identifiers: [identifier] }),
  );
  // When
  const outcomes = await Promise.all(claims.map((claim, index) => stores[index % 2]!.claim(claim)));
  // Then
  const persons = outcomes.map((one) => (one.kind === 'claimed' ? one.personId : one.kind));
  expect(persons.slice(30)).toEqual(persons.slice(0, 30).toReversed());
  expect(new Set(persons).size).toBe(30);
});

it('takes the person that another process made of the same identifier a moment before', async () => {
  // Given
  const holder = await place.client();
  await holder.query('begin');
  await holder.query(`insert into person values ('met twice', 'theirs')`);
  const claimed = stores[0]!.claim(aClaim({ identifiers: ['met twice'] }));
  await untilWaiting(1);
  // When
  await holder.query('commit');
  await holder.end();
  // Then
  expect(await claimed).toMatchObject({ kind: 'claimed', personId: 'theirs' });
});

it('never deadlocks when processes answer for the same mailboxes in different orders', async () => {
  // Given
  const mailboxes = Array.from({ length: 12 }, () => aMailbox());
  await release(stores[0]!, ...mailboxes.map((mailbox) => aRelease(mailbox)));
  const numbers = [1];
  for (const mailbox of mailboxes) await stores[0]!.offer(mailbox, numbers, 2_000, 'deliver/0', []);
  // When
  const answers = stores.flatMap((store, index) =>
    (index === 0 ? mailboxes : mailboxes.toReversed()).map((mailbox) =>
      store.acknowledge({ mailbox, upTo: 1, at: 3_000, chain: 'deliver/0', evidence: [] }),
    ),
  );
  // Then
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['done']));
  const [deadlocks] = await place.ask(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  expect(deadlocks).toBe(0);
});
