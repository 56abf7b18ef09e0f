// Answers: how does a courier push? With the certificate that the gateway shows to partners, to the
// addresses of the directory in force, and what comes of it counted and said once.
import { pushedMailboxes, type PushedMailbox } from '#directory';
import { makeAddressRule, makePushOut, type OpenPushOut, type PushIdentity } from '#delivery';
import type { Store } from '#exchange';
import { dutchDate } from '#kernel';
import { randomId, randomShare, readTrust, trustVersion, type Lifecycle } from '#platform';
import { readFile } from 'node:fs/promises';
import { startPushing } from '../courier/pushing.js';
import type { Meters } from '../operations/meters.js';
import type { Follower } from '../telemetry/follow.js';
import { deliverChain } from './chains.js';
import { viewOpening } from './key-ring.js';
import type { Runtime } from './open.js';

export function openPush(
  runtime: Runtime,
  watch: Store['watch'],
  meters: Meters,
  follower: Follower | undefined,
  lifecycle: Lifecycle,
): void {
  const { store, clock, logger, config } = runtime;
  const out = openPushOut(runtime);
  const pushing = startPushing({
    addresses: addressesIn(runtime),
    delivery: {
      ...viewOpening(runtime),
      store,
      out,
      clock,
      newId: randomId,
      chance: randomShare,
      holder: `${config.gateway.instance}/${randomId()}`,
      chain: deliverChain,
    },
    watch,
    clock,
    onTried(attempt) {
      meters.pushTook(attempt.ended - attempt.began);
      follower?.pushing(attempt);
    },
    onPushed({ oin: party }, pushed) {
      if (pushed.kind === 'delivered') return meters.pushed(pushed.isView ? 1 : 0);
      const { fault = 'storing', parked } = pushed.state;
      meters.pushFailed(fault);
      const told = { party, code: fault };
      if (parked) logger.error('a recipient is parked: its address does not take deliveries', told);
      else logger.warn('a delivery was not taken; it is tried again', told);
    },
    onFault({ oin: party }, error) {
      meters.failed('courier');
      logger.error('a delivery could not be tried; it is tried again', { party, error });
    },
  });
  lifecycle.onStop('working', 'push', async () => {
    await pushing.stop();
    await out.close();
  });
}

/** The way out, for a courier and for who tries an address. */
export function openPushOut(runtime: Runtime): OpenPushOut {
  const { config, keys, clock } = runtime;
  return makePushOut({
    origin: config.push.origin,
    identity: identityOf(runtime),
    mayCall: makeAddressRule(config.push.privateRanges),
    signers: { jades: keys.signer('weergave-ps256'), http: keys.signer('weergave-es256') },
    clock,
  });
}

/** Looked up anew when another version came into force, and with every new day. */
function addressesIn({ inForce, clock }: Runtime): () => readonly PushedMailbox[] {
  let known: {
    readonly of: unknown;
    readonly on: string;
    readonly found: readonly PushedMailbox[];
  };
  return () => {
    const [of, at] = [inForce.current(), clock.now()];
    const on = dutchDate(at);
    if (known?.of !== of || known.on !== on) {
      known = { of, on, found: pushedMailboxes(of.directory, of.narrowed, at) };
    }
    return known.found;
  };
}

/** The files are looked at before each delivery; what cannot be read leaves the ones before in force. */
function identityOf({ config, inForce, logger }: Runtime): () => Promise<PushIdentity> {
  const { certificateFile, keyFile, anchorsFile, revocationFiles } = config.tls;
  const files = { ca: anchorsFile, crls: revocationFiles, cert: certificateFile, key: keyFile };
  const rules = {
    production: config.environment === 'production',
    rsa2048Allowed: config.rsa2048Exceptions,
  };
  let known: {
    readonly version: string;
    readonly anchors: unknown;
    readonly identity: PushIdentity;
  };
  const read = async (): Promise<PushIdentity> => {
    const { anchors } = inForce.current();
    const version = await trustVersion({
      ca: files.ca,
      crls: [...files.crls, files.cert, files.key],
    });
    if (known?.version === version && known.anchors === anchors) return known.identity;
    const trust = await readTrust(files, rules, anchors);
    const [cert, key] = await Promise.all([
      readFile(files.cert, 'utf8'),
      readFile(files.key, 'utf8'),
    ]);
    const identity = { cert, key, authorities: trust.authorities, trust: trust.policy };
    known = { version, anchors, identity };
    return identity;
  };
  return () =>
    read().catch((error: unknown) => {
      if (!known) throw error;
      logger.error('changed certificate files cannot be used', { error });
      return known.identity;
    });
}
