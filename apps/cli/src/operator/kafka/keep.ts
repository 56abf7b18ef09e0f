// Answers: how do the rights of organisations at the broker follow the directory and the revocation
// lists while nobody looks? A process of its own, with a certificate of its own: who may change rights
// reads no message.
import type { Store } from '#exchange';
import { makeLogger, makeSystemClock, randomId, readAdministrators, readTrust } from '#platform';
import { openInForce } from '../../../../sluis/src/configuration/in-force.js';
import { startKeeper } from '../../../../sluis/src/keeper/keeper.js';
import { CommandFailed, EXIT } from '../../output/exit.js';
import { withNewStore } from '../../review/open-store.js';
import {
  brokerSettings,
  withAdmin,
  type BrokerOptions,
  type BrokerSettings,
} from './connection.js';

export async function keepRights(options: BrokerOptions): Promise<void> {
  const settings = brokerSettings(options);
  await withNewStore(settings.config, (store) => keep(settings, store));
}

async function keep(settings: BrokerSettings, store: Store): Promise<void> {
  const { config, exampleAnchors, log } = settings;
  const clock = makeSystemClock();
  const logger = makeLogger({ level: config.logging.level });
  const kinds = new Set((await store.activeBundles()).map(({ kind }) => kind));
  if (!kinds.has('directory') || !kinds.has('territory') || !kinds.has('policy')) {
    throw new CommandFailed(EXIT.refused, 'no directory is in force: sign and import it first');
  }
  const read = readAdministrators(config.administratorsFile);
  const inForce = await openInForce({
    store,
    administrators: read.kind === 'read' ? read.administrators : [],
    allowUnsigned: exampleAnchors,
    clock,
    onReplaced: () =>
      logger.info('another version of directory, policy or subscriptions is in force'),
    onUnusable: (error) => logger.error('a new directory or policy cannot be used', { error }),
  });
  const files = { ca: config.tls.anchorsFile, crls: config.tls.revocationFiles };
  const production = config.environment === 'production';
  const rules = { production, rsa2048Allowed: config.rsa2048Exceptions };
  let trust = await readTrust(files, rules);
  await withAdmin(settings, async (admin) => {
    const keeper = startKeeper({
      admin,
      log,
      clock,
      newId: randomId,
      configuration: () => inForce.current(),
      trust: async () => {
        // A half-written list: the one before counts until it expires.
        trust = await readTrust(files, rules).catch(() => trust);
        return trust;
      },
      record: (entries) => store.appendEvidence('beheer', entries, clock.now()),
      onFault: (error) => logger.error('rights at the broker could not be compared', { error }),
      onChanged: (revoked, granted) =>
        logger.info('rights at the broker follow the directory', { count: revoked + granted }),
    });
    logger.info('the rights of organisations at the broker are kept');
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await keeper.stop();
  });
  inForce.stop();
}
