// Answers: on what is a story played? On a whole Sluis inside this process, with the engines of its
// configuration, but with a clock that the story moves; nothing else in it is made for the story.
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { exportLines, verifyEvidence, type Report } from '#evidence';
import { accept, page, wakeCases, type Acceptance, type MailboxEntry, type Store } from '#exchange';
import { LIMITS, type Refused } from '#kernel';
import { makeLogger, makeSystemClock, projectFile, randomId, type Config } from '#platform';
import type { TextFile } from '../../../sluis/src/configuration/bundle-files.js';
import { startCheckpointer } from '../../../sluis/src/evidence/checkpointer.js';
import { startRouter } from '../../../sluis/src/router/router.js';
import { acceptParts, deliverParts } from '../../../sluis/src/runtime/gateway-ports.js';
import { isLogging, openRuntime, type LoggingRuntime } from '../../../sluis/src/runtime/open.js';
import type { Member } from './cast.js';
import { changeRules, decideHeld } from './operator.js';

export interface Sandbox {
  readonly store: Store;
  moveTo(at: number): void;
  offer(by: Member, message: string): Promise<Acceptance>;
  /** An operator decides about the only message that waits for one. */
  decide(word: 'release' | 'refuse'): Promise<void>;
  /** The shipped rules as `change` leaves their text are in force from now on. */
  changeRules(change: (file: TextFile) => string): Promise<void>;
  /** Until every record was routed, and every case that is due was judged again. */
  settle(): Promise<void>;
  /** The whole mailbox, as its owner is handed it. */
  read(owner: Member): Promise<readonly MailboxEntry[]>;
  /** Exports the evidence up to now and verifies it. */
  verify(): Promise<{ readonly evidence: string; readonly report: Report }>;
  stop(): Promise<void>;
}

export interface SandboxOptions {
  readonly config: Config;
  readonly exampleAnchors: boolean;
  /** Moment at which its clock stands at first. */
  readonly at: number;
}

/** @throws StartRefused or Unavailable, as a start of the server does */
export async function openSandbox({
  config,
  exampleAnchors,
  at,
}: SandboxOptions): Promise<Sandbox> {
  let now = at;
  const clock = { ...makeSystemClock(), now: () => now };
  const logger = makeLogger({ level: 'error', destination: process.stderr });
  const end = (): never => {
    throw new TypeError('the log of a story broke');
  };
  const runtime = await openRuntime({ config, exampleAnchors, clock, logger, end });
  try {
    if (!isLogging(runtime)) throw new TypeError('a story needs the roles gateway and router');
    return await started(runtime, (moment) => void (now = moment));
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

async function started(runtime: LoggingRuntime, moveTo: (at: number) => void): Promise<Sandbox> {
  const { store, keys, clock } = runtime;
  const faults: unknown[] = [];
  const { newest, sign, stop } = await startCheckpointer({
    store,
    clock,
    intervalMs: runtime.config.evidence.checkpointIntervalMs,
    recordsMax: runtime.config.evidence.checkpointRecords,
    signer: keys.signer('ketting'),
    onFault: (fault) => faults.push(fault),
  });
  const router = await openRouter(runtime, faults);
  const accepting = acceptParts(runtime, newest);
  const delivering = deliverParts(runtime, newest);
  return {
    store,
    moveTo,
    offer: ({ oin }, message) =>
      accept({ party: { oin }, headers: EVENT, body: Buffer.from(message) }, accepting),
    decide: (word) => decideHeld(word, runtime),
    changeRules: (change) => changeRules(change, runtime),
    settle: () => settled(runtime, faults),
    async read(owner) {
      const found = await page(requestOf(owner), delivering);
      if (found.kind === 'refused')
        throw new TypeError(`${owner.folder} may not read: ${why(found)}`);
      await found.sent();
      return found.entries;
    },
    async verify() {
      await sign();
      const lines: string[] = [];
      for await (const line of exportLines(store)) lines.push(JSON.stringify(line));
      const report = await verifyEvidence(exportLines(store), { jwks: keys.jwks, witnesses: [] });
      return { evidence: lines.join('\n'), report };
    },
    async stop() {
      await router.close();
      await stop();
      await runtime.close();
    },
  };
}

const EVENT = { 'content-type': 'application/cloudevents+json' };
const why = ({ problem }: Refused): string => problem;

const openRouter = (
  { store, log, clock, ring, inForce, config }: LoggingRuntime,
  faults: unknown[],
) =>
  startRouter({
    parts: {
      store,
      clock,
      newId: randomId,
      keys: ring,
      operator: config.gateway.oin,
      configuration: () => inForce.current(),
      onFault: (fault) => faults.push(fault),
    },
    log,
    store,
    onFenced: () => inForce.refresh(),
    onRouted: () => undefined,
    onFailed: (fault) => faults.push(fault),
    onGap: (gap) => faults.push(gap),
  });

/** What a person who reads by hand does not see happen: `spki` is the key of its certificate. */
function requestOf({ folder, oin, mailbox }: Member) {
  const file = projectFile(`certs-example/${folder}/cert.pem`);
  const key = new X509Certificate(readFileSync(file)).publicKey;
  const spki = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return {
    party: { oin, spki },
    role: mailbox.split('/')[1] ?? '',
    limit: LIMITS.pageMax,
    waitSeconds: 0,
    signal: new AbortController().signal,
  };
}

const SETTLED_MS = 30_000;
const LOOK_MS = 5;

async function settled(runtime: LoggingRuntime, faults: readonly unknown[]): Promise<void> {
  const { store, log, clock, ring, config } = runtime;
  const parts = { store, log, clock, newId: randomId, keys: ring, operator: config.gateway.oin };
  for (let before = ''; ;) {
    const ends = await routed(runtime, faults);
    if (ends === before) return;
    before = ends;
    while ((await wakeCases(parts)) === 'more');
  }
}

/** @returns where the log ends, partition by partition, when all of it was routed */
async function routed({ store, log }: LoggingRuntime, faults: readonly unknown[]): Promise<string> {
  const ends: bigint[] = [];
  const deadline = Date.now() + SETTLED_MS;
  for (let partition = 0; partition < log.partitions; partition += 1) {
    const { end } = await log.bounds(partition);
    while ((await store.position(partition)) < end) {
      if (faults.length > 0) throw faults[0];
      if (Date.now() > deadline) throw new TypeError('a message was not routed');
      await pause(LOOK_MS);
    }
    ends.push(end);
  }
  return ends.join(' ');
}
