// Answers: what must be open and proven before any role may run? Keys, store, log, the directory
// and rules in force, in this order; each step may refuse, and then nothing after it was touched.
import { createHmac } from 'node:crypto';
import type { Administrator } from '#directory';
import { makeEntry } from '#evidence';
import type { MessageLog, PersonIndex, Store } from '#exchange';
import type { Clock } from '#kernel';
import type { OwnTopicsAccess } from '#log';
import {
  createKeySlots,
  openKeySlots,
  randomId,
  readAdministrators,
  recordKeySlots,
  type Config,
  type ExitCode,
  type KeySlots,
  type Logger,
} from '#platform';
import type { KeyRing } from '#sealing';
import { readBundles } from '../configuration/bundle-files.js';
import { faultsBeside } from '../configuration/fits.js';
import { openInForce, type InForce } from '../configuration/in-force.js';
import { makeRulesOf, type RulesOf } from '../configuration/of-then.js';
import { openLog } from '../engines/log.js';
import { openTopics } from '../engines/own-topics.js';
import { StartRefused } from '../engines/start-refused.js';
import { openStore } from '../engines/store.js';
import { openKeyRing, type OpenKeyRing } from './key-ring.js';

export interface Runtime {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly keys: KeySlots;
  readonly store: Store;
  /** Of a gateway and a router; the courier has no business in it. */
  readonly log?: MessageLog;
  /** Of a gateway and a courier, where the log is on Kafka. */
  readonly ownTopics?: OwnTopicsAccess;
  readonly inForce: InForce;
  /** Rules that held at an earlier day. */
  readonly rulesOf: RulesOf;
  readonly personIndex: PersonIndex;
  readonly ring: KeyRing;
  close(): Promise<void>;
}

/** What accepts or routes messages needs their log. */
export type LoggingRuntime = Runtime & Required<Pick<Runtime, 'log'>>;

export const isLogging = (runtime: Runtime): runtime is LoggingRuntime => runtime.log !== undefined;

export interface OpenOptions {
  readonly config: Config;
  readonly exampleAnchors: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends this process at once, when a part of it hangs beyond repair. */
  readonly end: (code: ExitCode) => void;
}

/** @throws StartRefused with everything that is wrong at the first step that is wrong */
export async function openRuntime(options: OpenOptions): Promise<Runtime> {
  const { config, clock, logger } = options;
  const hasRole = (...roles: Config['roles']) => roles.some((role) => config.roles.includes(role));
  const keys = openKeys(options);
  const store = await openStore(config.store, clock, `sluis-${config.gateway.instance}`);
  let log: MessageLog | undefined;
  let ownTopics: OwnTopicsAccess | undefined;
  let ring: OpenKeyRing | undefined;
  const close = async (): Promise<void> => {
    ring?.stop();
    await ownTopics?.close();
    await log?.close();
    await store.close();
  };
  try {
    if (hasRole('gateway', 'router')) log = await openLog(options);
    if (hasRole('gateway', 'courier')) ownTopics = await openTopics(options);
    await provenKeys(keys, store, clock);
    ring = await openKeyRing({ keks: keys.keks, store, clock, logger });
    await firstBundles(options, store);
    await requireBundles(options, store);
    const believed = {
      store,
      administrators: administratorsOf(options),
      allowUnsigned: options.exampleAnchors,
    };
    const inForce = await openInForce({
      ...believed,
      clock,
      onReplaced: () =>
        logger.info('another version of directory, policy or subscriptions is in force'),
      onUnusable: (error) => logger.error('a new directory or policy cannot be used', { error }),
    });
    const index = keys.secret('index');
    return {
      config,
      clock,
      logger,
      keys,
      store,
      ...(log && { log }),
      ...(ownTopics && { ownTopics }),
      inForce,
      rulesOf: makeRulesOf(believed),
      ring: ring.ring,
      personIndex: (lane, kind, value) =>
        createHmac('sha256', index).update(`${lane}\0${kind}\0${value}`).digest('base64url'),
      async close() {
        inForce.stop();
        await close();
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** `sluis init` makes the slots; only an installation with EXAMPLE certificates makes them by itself. */
function openKeys({ config, exampleAnchors, logger }: OpenOptions): KeySlots {
  if (exampleAnchors) {
    const made = createKeySlots(config.keys.folder);
    if (made.length > 0) logger.info('key slots were made', { count: made.length });
  }
  const opened = openKeySlots(config.keys.folder);
  if (opened.kind === 'refused') throw new StartRefused(opened.faults);
  return opened.keys;
}

async function provenKeys(keys: KeySlots, store: Store, clock: Clock): Promise<void> {
  const recorded = await recordKeySlots(keys, store);
  if (recorded.kind === 'refused') throw new StartRefused(recorded.faults);
  if (recorded.added.length === 0) return;
  const entries = recorded.added.map((slot) =>
    makeEntry(randomId(), 'keyRecorded', 'sluis', {
      sleutel: slot,
      vingerafdruk: keys.fingerprints.get(slot) ?? '',
    }),
  );
  await store.appendEvidence('beheer', entries, clock.now());
}

function administratorsOf({ config, exampleAnchors }: OpenOptions): readonly Administrator[] {
  const read = readAdministrators(config.administratorsFile);
  if (read.kind === 'read') return read.administrators;
  if (exampleAnchors) return [];
  throw new StartRefused(read.faults);
}

/** With EXAMPLE anchors a first start takes the folders of the configuration; else bundles are imported, signed. */
async function firstBundles({ config, exampleAnchors, clock, logger }: OpenOptions, store: Store) {
  const { directoryFolder, territoryFolder, policyFolder } = config.bundles;
  if (!exampleAnchors || !directoryFolder || !territoryFolder || !policyFolder) return;
  const active = new Set((await store.activeBundles()).map((bundle) => bundle.digest));
  const at = clock.now();
  const read = await readBundles({ directoryFolder, territoryFolder, policyFolder }, at);
  if (read.kind === 'refused') throw new StartRefused(read.faults);
  for (const bundle of read.bundles.filter(({ digest }) => !active.has(digest))) {
    const entry = makeEntry(randomId(), 'bundleActivated', 'sluis', {
      soort: bundle.kind,
      digest: bundle.digest,
      ondertekenaars: [],
    });
    await store.importBundle(bundle, at, [entry]);
    logger.info('an unsigned EXAMPLE bundle is in force', { digest: bundle.digest });
  }
}

/**
 * Without rules, directory, territory and anchors nothing may run; what is missing is said all at once.
 * The EXAMPLE anchors speak for themselves.
 */
async function requireBundles({ exampleAnchors }: OpenOptions, store: Store): Promise<void> {
  const bundles = await store.activeBundles();
  const active = new Set(bundles.map((bundle) => bundle.kind));
  const missing = KINDS.filter((kind) => !active.has(kind)).filter(
    (kind) => kind !== 'anchors' || !exampleAnchors,
  );
  if (missing.length > 0) {
    throw new StartRefused(
      missing.map((kind) => ({
        place: kind,
        expected: `a bundle in force: sluis ${COMMANDS[kind]} sign, then activate`,
      })),
    );
  }
  const faults = bundles.flatMap((bundle) => faultsBeside(bundle, bundles));
  if (faults.length > 0) throw new StartRefused(faults);
}

const KINDS = ['directory', 'territory', 'policy', 'anchors'] as const;
const COMMANDS = {
  directory: 'directory',
  territory: 'directory',
  policy: 'policy',
  anchors: 'anchors',
} as const;
