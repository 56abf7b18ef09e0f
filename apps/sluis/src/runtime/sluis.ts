// Answers: how does Sluis start and stop? Open, then the roles in the order of the journey; the end
// is the reverse, and whatever was begun is finished first.
import { readFile } from 'node:fs/promises';
import { Registry } from 'prom-client';
import { makeEntry } from '#evidence';
import type { RouteParts, Store } from '#exchange';
import { PROBLEMS, Unavailable } from '#kernel';
import { makeLifecycle, projectFile, randomId, type Lifecycle, type PeerTls } from '#platform';
import { startCheckpointer, type Checkpointer } from '../evidence/checkpointer.js';
import { startGateway } from '../gateway/gateway.js';
import { makeMeters, type Meters } from '../operations/meters.js';
import { startOperations } from '../operations/operations.js';
import { startCaseClock } from '../router/case-clock.js';
import { startRetention } from '../router/retention.js';
import { startRouter } from '../router/router.js';
import type { Follower } from '../telemetry/follow.js';
import { openPeerTls } from './connections.js';
import { openCouriers } from './couriers.js';
import { acceptParts, makeGatewayPorts } from './gateway-ports.js';
import {
  isLogging,
  openRuntime,
  type LoggingRuntime,
  type OpenOptions,
  type Runtime,
} from './open.js';
import { openProcessing, processingParts } from './processing.js';
import { openPushOut } from './push.js';
import { openGauges } from './gauges.js';
import { readinessChecks } from './readiness.js';
import { openTelemetry, openTracing } from './telemetry.js';
import { openSubmissions } from './topics.js';

export interface StartOptions extends OpenOptions {
  /** Version of the program, for the evidence of the start. */
  readonly version: string;
}

export interface Sluis {
  readonly lifecycle: Lifecycle;
  /** Where the listeners are; absent: the role does not run here. */
  readonly gatewayPort?: number;
  readonly operationsPort: number;
}

/** @throws StartRefused, Unavailable, or a system error when a port cannot be had; then nothing is left open */
export async function startSluis(options: StartOptions): Promise<Sluis> {
  const { config, clock, logger } = options;
  const lifecycle = makeLifecycle(clock, (name, error) =>
    logger.error('a part did not stop in order', { event: name, error }),
  );
  try {
    const runtime = await openRuntime(options);
    lifecycle.onStop('connections', 'store', () => runtime.close());
    const checkpointer = await openCheckpointer(runtime, lifecycle);
    const registry = new Registry();
    const meters = makeMeters(registry);
    const follower = openTracing(runtime, meters, options.version, lifecycle);
    const hasGateway = config.roles.includes('gateway');
    const tls = hasGateway ? await openPeerTls(runtime, meters) : undefined;
    if (config.roles.includes('router') && isLogging(runtime)) {
      await openRouter(runtime, meters, follower, lifecycle);
      openProcessing(runtime, options.version, meters, lifecycle);
    }
    await recordStart(runtime, options.version);
    // The first receipt can then already carry a checkpoint as its witness.
    await checkpointer.sign();
    const gatewayPort =
      tls && isLogging(runtime)
        ? await openGateway(runtime, tls, checkpointer, { meters, follower }, lifecycle)
        : undefined;
    if (config.roles.includes('courier')) {
      openCouriers(runtime, meters, follower, lifecycle);
    }
    const checks = readinessChecks(runtime, tls, checkpointer.newest, lifecycle.isStopping);
    openTelemetry(runtime, registry, options.version, lifecycle);
    openGauges(registry, runtime, { checks, tls, newest: checkpointer.newest });
    const operations = await startOperations({ ...config.operations, clock, registry, checks });
    lifecycle.onStop('connections', 'operations', () => operations.close());
    return {
      lifecycle,
      operationsPort: operations.port,
      ...(gatewayPort === undefined ? {} : { gatewayPort }),
    };
  } catch (fault) {
    await lifecycle.stop();
    throw fault;
  }
}

async function openCheckpointer(runtime: Runtime, lifecycle: Lifecycle): Promise<Checkpointer> {
  const { config, store, clock, keys, logger } = runtime;
  const checkpointer = await startCheckpointer({
    store,
    clock,
    intervalMs: config.evidence.checkpointIntervalMs,
    recordsMax: config.evidence.checkpointRecords,
    ...(config.roles.includes('router') ? { signer: keys.signer('ketting') } : {}),
    onFault: (error) => logger.error('a checkpoint could not be signed', { error }),
  });
  // The last checkpoint covers the record of the stop itself, so both are in one closing, in order.
  lifecycle.onStop('evidence', 'checkpoints', async () => {
    await recordStop(runtime);
    await checkpointer.stop();
    await checkpointer.sign();
  });
  return checkpointer;
}

async function openRouter(
  runtime: LoggingRuntime,
  meters: Meters,
  follower: Follower | undefined,
  lifecycle: Lifecycle,
): Promise<void> {
  const { config, store, log, clock, ring, inForce, logger } = runtime;
  const failed = (error: unknown, message: string, partition?: number): void => {
    meters.failed('router');
    const code = error instanceof Unavailable ? PROBLEMS[error.problem].code : undefined;
    logger.error(message, { error, partition, code });
  };
  const processing = processingParts(runtime);
  const router = await startRouter({
    parts: {
      store: counted(store, meters),
      clock,
      newId: randomId,
      keys: ring,
      operator: config.gateway.oin,
      configuration: () => inForce.current(),
      ...(processing && { processing }),
      onFault: (error, nr) => {
        meters.failed('router');
        logger.error('a message could not be judged and is in quarantine', { error, nr });
      },
    },
    log,
    store,
    onFenced: () => {
      meters.fenced();
      return inForce.refresh();
    },
    onRouted: (records, ms) => meters.routed(records, ms),
    onBatch: follower?.routing,
    onFailed: (error, partition) => failed(error, 'a batch failed and is offered again', partition),
    onGap: ({ partition, position }) => {
      meters.failed('router');
      logger.error('a position lies outside the log; this partition stops', {
        partition,
        offset: String(position),
      });
    },
  });
  lifecycle.onStop('working', 'router', () => router.close());
  const caseClock = startCaseClock({
    store,
    log,
    clock,
    newId: randomId,
    keys: ring,
    operator: config.gateway.oin,
    onFault: (error) => failed(error, 'cases that are due could not be woken'),
  });
  lifecycle.onStop('working', 'case clock', () => caseClock.stop());
  const retention = startRetention({
    store,
    clock,
    newId: randomId,
    onErased: (erased) => meters.erased(erased),
    onFault: (error) => failed(error, 'what is due could not be erased'),
  });
  lifecycle.onStop('working', 'retention', () => retention.stop());
}

/** Only what was committed counts. */
const counted = (store: Store, meters: Meters): RouteParts['store'] => ({
  readForRouting: (...asked) => store.readForRouting(...asked),
  readForJudgingAgain: (...asked) => store.readForJudgingAgain(...asked),
  async commitBatch(at, effects) {
    const outcome = await store.commitBatch(at, effects);
    if (outcome === 'committed') meters.decided(effects);
    return outcome;
  },
});

async function openGateway(
  runtime: LoggingRuntime,
  tls: PeerTls,
  checkpointer: Checkpointer,
  { meters, follower }: { readonly meters: Meters; readonly follower: Follower | undefined },
  lifecycle: Lifecycle,
): Promise<number> {
  const { config, clock, logger } = runtime;
  const out = openPushOut(runtime);
  lifecycle.onStop('connections', 'trials', () => out.close());
  const gateway = await startGateway({
    ports: makeGatewayPorts(runtime, checkpointer.newest, meters.handedOver, out, follower),
    openapi: await readFile(projectFile('schemas/openapi.json'), 'utf8'),
    tls,
    clock,
    host: config.gateway.host,
    port: config.gateway.port,
    quota: config.quota,
    answered: (answered) => meters.answered(answered),
    failed(correlation, error) {
      meters.failed('gateway');
      logger.error('a request failed', { correlation, error });
    },
  });
  lifecycle.onStop('accepting', 'gateway', () => gateway.close());
  const { ownTopics } = runtime;
  const accepting = acceptParts(runtime, checkpointer.newest, follower?.accepting('kafka'));
  if (ownTopics) openSubmissions(runtime, ownTopics, accepting, meters, lifecycle);
  return gateway.port;
}

async function recordStart({ store, config, clock }: Runtime, versie: string): Promise<void> {
  const entry = makeEntry(randomId(), 'gatewayStarted', 'sluis', {
    instantie: config.gateway.instance,
    rollen: config.roles,
    versie,
  });
  await store.appendEvidence('beheer', [entry], clock.now());
}

async function recordStop({ store, config, clock }: Runtime): Promise<void> {
  const entry = makeEntry(randomId(), 'gatewayStopped', 'sluis', {
    instantie: config.gateway.instance,
    rollen: config.roles,
  });
  await store.appendEvidence('beheer', [entry], clock.now());
}
