// Answers: may traffic come to this process? Each part says nothing when it is ready, or a fixed
// reason when it is not.
import type { Checkpoint } from '#evidence';
import type { PeerTls } from '#platform';
import type { ReadinessCheck } from '../operations/operations.js';
import type { Runtime } from './open.js';

/** Three missed checkpoints mean that evidence is not being sealed. */
const CHECKPOINTS_MISSED = 3;

export function readinessChecks(
  { store, log, ownTopics, clock, config }: Runtime,
  tls: Pick<PeerTls, 'revocations'> | undefined,
  newest: () => Checkpoint | undefined,
  isStopping: () => boolean,
): Readonly<Record<string, ReadinessCheck>> {
  return {
    loopt: async () => (isStopping() ? 'stopt' : undefined),
    opslag: () => store.check().then(() => undefined),
    ...(log && { logboek: () => log.check().then(() => undefined) }),
    ...(config.roles.includes('courier') &&
      ownTopics && { topics: () => ownTopics.check().then(() => undefined) }),
    ...(config.roles.includes('router') &&
      config.processingLog.url !== null && {
        verwerkingenlogboek: async () => {
          const { rows } = await store.logRowsWaiting();
          return rows >= config.processingLog.rowsMax ? 'vol' : undefined;
        },
      }),
    intrekkingslijst: async () => {
      const ends = tls?.revocations().nextUpdate;
      return ends !== undefined && ends <= clock.now() ? 'verlopen' : undefined;
    },
    controlepunt: async () => {
      const last = newest();
      const late = CHECKPOINTS_MISSED * config.evidence.checkpointIntervalMs;
      const isOld = last !== undefined && clock.now() - Date.parse(last.at) > late;
      return isOld && (await store.evidenceRecordsSince(last)) > 0 ? 'te-oud' : undefined;
    },
  };
}
