// Answers: on what are the three journeys put to the test? On a real store and a real log of any
// form, the national rules and the example directory, and a clock that the test moves.
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { catalogue } from '#contracts';
import { makeBundle, type Bundle } from '#directory';
import {
  accept,
  acknowledge,
  changeSubscription,
  makeNewPersons,
  openViews,
  page,
  route,
  subscribe,
  wakeCases,
  type AcceptParts,
  type Acceptance,
  type Configuration,
  type DeliverParts,
  type MailboxEntry,
  type MessageLog,
  type Page,
  type RouteParts,
  type Store,
  type Subscribed,
  type SubscribeParts,
  type Wish,
} from '#exchange';
import { LIMITS, Unavailable, type Clock, type Refused } from '#kernel';
import { loadRules, type RuleSet } from '#policy';
import { makeRandom, makeSystemClock, projectFile, randomId } from '#platform';
import { makeKeyRing, type KeyRing } from '#sealing';
import {
  readBundles,
  type PolicyContent,
} from '../../../../apps/sluis/src/configuration/bundle-files.js';
import { configurationOf } from '../../../../apps/sluis/src/configuration/in-force.js';

/** The day on which the example messages were written. */
export const TODAY = Date.parse('2026-12-01T11:07:03Z');

export const DJI = '00000099000000001000';
export const MAILBOX = {
  utrecht: '00000099000000344000/gemeente.coordinator/reintegratie',
  rotterdam: '00000099000000599000/gemeente.coordinator/reintegratie',
  tilburg: '00000099000000855000/gemeente.coordinator/reintegratie',
  reclassering: '00000099000000003000/reclassering/reintegratie',
  woningcorporatie: '00000099000000004000/woningcorporatie/reintegratie',
  groningen: '00000099000000014000/gemeente.coordinator/reintegratie',
  gevangeniswezen: '00000099000000001000/gevangeniswezen/reintegratie',
} as const;

export const OPERATOR = '00000099000000002000';

/** As a process has it, with a `kek` that only the test knows. */
export const testKeyRing = (
  clock: { now(): number },
  kek: KeyObject = createSecretKey(Buffer.alloc(32, 7)),
): KeyRing =>
  makeKeyRing({
    keks: { current: () => 'kek', secret: (slot) => (slot === 'kek' ? kek : undefined) },
    clock,
    random: makeRandom(),
    keysMax: LIMITS.dataKeysKeptMax,
    keptMs: LIMITS.dataKeyKeptMs,
  });

export interface JourneyWorld {
  readonly store: Store;
  readonly log: MessageLog;
  readonly accepting: AcceptParts;
  readonly routing: RouteParts;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly faults: unknown[];
  /** Views that were not as they were sealed. */
  readonly damaged: string[];
  /** Offers a file of examples/messages, changed as JSON where `change` is given. */
  publish(file: string, change?: (event: ExampleEvent) => void, as?: string): Promise<Acceptance>;
  /** Offers an event that stands in no file. */
  offer(event: object, as: string): Promise<Acceptance>;
  /** What the clock does in a round, at this moment of the world; then routes what it led to. */
  wake(log?: 'log away'): Promise<void>;
  /** Puts the national rules in force as `change` leaves their text. */
  withRules(change: (text: string) => string): Promise<void>;
  /** What a mailbox asks for itself (with `id`: from now on), in force as in a process a moment later. */
  narrow(mailbox: string, wish: Wish, id?: string): Promise<Subscribed>;
  /** Moves the clock of every part; the first moment is TODAY. */
  moveTo(at: number): void;
  /** Routes until every record of the log has been decided on. */
  drain(routing?: RouteParts): Promise<void>;
  entries(mailbox: string): Promise<readonly MailboxEntry[]>;
  read(
    mailbox: string,
    options?: { after?: string; waitSeconds?: number },
  ): Promise<Page | Refused>;
  acknowledge(mailbox: string, upTo: string): ReturnType<typeof acknowledge>;
  configuration: Configuration;
}

/** A message as the files hold it; tests change it before it is offered. */
export interface ExampleEvent {
  id: string;
  source: string;
  type: string;
  data: Record<string, Record<string, unknown>>;
}

/** @param own bundles in the place of those of the examples, by kind */
export async function journeyWorld(
  store: Store,
  log: MessageLog,
  own: readonly Bundle[] = [],
): Promise<JourneyWorld> {
  const bundles = (await exampleBundles()).map(
    (one) => own.find(({ kind }) => kind === one.kind) ?? one,
  );
  for (const bundle of bundles) await store.importBundle(bundle, TODAY, []);
  const [territory, directory, policy] = bundles as [Bundle, Bundle, Bundle];
  const version = await store.configurationVersion();
  let now = TODAY;
  const clock = { ...makeSystemClock(), now: () => now };
  const faults: unknown[] = [];
  const damaged: string[] = [];
  await store.saveKeySlot('kek', 'fingerprint');
  const keys = testKeyRing(clock);
  const accepting: AcceptParts = {
    store,
    log,
    clock,
    newId: randomId,
    personIndex: (lane, kind, value) =>
      createHmac('sha256', 'a test')
        .update(lane + kind + value)
        .digest('base64url'),
    keys,
    newPersons: makeNewPersons({ newId: randomId, keys }),
    operator: OPERATOR,
    signReceipt: ({ nr }) => `receipt ${nr} ${randomId()}`,
    directory: () => world.configuration.directory,
    chain: 'edge/test',
  };
  const routing: RouteParts = {
    store,
    clock,
    newId: randomId,
    keys,
    operator: OPERATOR,
    configuration: () => world.configuration,
    onFault: (fault) => faults.push(fault),
  };
  const delivering: DeliverParts = {
    store,
    clock,
    newId: randomId,
    keys,
    onDamaged: (release) => damaged.push(release),
    protection: () => (body: string) => ({ body, isEncrypted: false }),
    cursors: {
      write: (mailbox, number) => `${mailbox} ${number}`,
      read: (mailbox, cursor) =>
        cursor.startsWith(`${mailbox} `) ? Number(cursor.split(' ')[1]) : undefined,
    },
    directory: () => world.configuration.directory,
    checkpoint: () => undefined,
    chain: () => 'deliver/0',
  };
  const owner = (mailbox: string) => {
    const [oin = '', role = ''] = mailbox.split('/');
    return { party: { oin, spki: '' }, role };
  };
  const headers = { 'content-type': 'application/cloudevents+json' };
  const bytes = (body: Uint8Array, oin: string) =>
    accept({ party: { oin }, headers, body }, accepting);
  const world: JourneyWorld = {
    store,
    log,
    accepting,
    routing,
    clock,
    keys,
    faults,
    damaged,
    configuration: configurationOf(directory, territory, policy, version, []),
    publish: (file, change, as = DJI) => bytes(exampleBytes(file, change), as),
    offer: (event, as) => bytes(Buffer.from(JSON.stringify(event)), as),
    drain: (parts = routing) => drain(log, store, parts),
    async wake(away) {
      const gone = { append: () => Promise.reject(new Unavailable('logUnavailable')) };
      while ((await wakeCases({ ...routing, store, log: away ? gone : log })) === 'more');
      await drain(log, store, routing);
    },
    async withRules(change) {
      const files = (policy.content as PolicyContent).files.map(({ path, text }) => ({
        path,
        text: change(text),
      }));
      const changed = makeBundle('policy', { files });
      await store.importBundle(changed, now, []);
      const next = await store.configurationVersion();
      const own = await store.subscriptions();
      world.configuration = configurationOf(directory, territory, changed, next, own);
    },
    async narrow(mailbox, wish, id) {
      const { party, role } = owner(mailbox);
      const { directory: known, rules } = world.configuration;
      const of = { directory: () => known, rules: () => rules, catalogue };
      const parts = { ...of, store, clock, newId: randomId, chain: 'edge/test' };
      const subscribing: SubscribeParts = { ...parts, channels: ['pull'] };
      const made = await (id === undefined
        ? subscribe(party, role, wish, subscribing)
        : changeSubscription(party, id, role, wish, subscribing));
      const next = await store.configurationVersion();
      const own = await store.subscriptions();
      const narrowed = (to: string) => own.filter((one) => one.mailbox === to);
      world.configuration = { ...world.configuration, version: next, narrowed };
      return made;
    },
    moveTo: (at) => void (now = at),
    entries: async (mailbox) =>
      openViews((await store.page(mailbox, 0, 500, now)).entries, delivering),
    read: (mailbox, { after, waitSeconds = 0 } = {}) =>
      page(
        {
          ...owner(mailbox),
          ...(after === undefined ? {} : { after }),
          limit: 100,
          waitSeconds,
          signal: new AbortController().signal,
        },
        delivering,
      ),
    acknowledge: (mailbox, upTo) => acknowledge({ ...owner(mailbox), upTo }, delivering),
  };
  return world;
}

/** Read once: they do not change while tests run. */
export const exampleBundles = (): Promise<readonly Bundle[]> => (examples ??= readExamples());
let examples: Promise<readonly Bundle[]> | undefined;

/** The national rules. */
export async function exampleRules(): Promise<RuleSet> {
  const [, , policy] = (await exampleBundles()) as [Bundle, Bundle, Bundle];
  const loaded = loadRules((policy.content as PolicyContent).files, catalogue);
  if (loaded.kind !== 'loaded') throw new TypeError(JSON.stringify(loaded.faults));
  return loaded.rules;
}

async function readExamples(): Promise<readonly Bundle[]> {
  const read = await readBundles(
    {
      directoryFolder: projectFile('examples/directory'),
      territoryFolder: projectFile('examples/territory'),
      policyFolder: projectFile('policies/national'),
    },
    TODAY,
  );
  if (read.kind === 'refused') throw new TypeError(JSON.stringify(read.faults));
  return read.bundles;
}

export function exampleBytes(file: string, change?: (event: ExampleEvent) => void): Buffer {
  const text = readFileSync(projectFile(`examples/messages/${file}.json`), 'utf8');
  if (!change) return Buffer.from(text);
  const event = JSON.parse(text) as ExampleEvent;
  change(event);
  return Buffer.from(JSON.stringify(event));
}

async function drain(log: MessageLog, store: Store, parts: RouteParts): Promise<void> {
  const consumption = await log.consume({
    position: (partition) => store.position(partition),
    batch: (batch) => route(batch, parts),
    onGap: (gap) => {
      throw new TypeError(`gap in partition ${gap.partition}`);
    },
    recordsMax: 500,
  });
  try {
    for (let partition = 0; partition < log.partitions; partition += 1) {
      while ((await store.position(partition)) < (await log.bounds(partition)).end) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  } finally {
    await consumption.stop();
  }
}
