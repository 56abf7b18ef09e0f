// Answers: how should the broker be by this directory, these trusted authorities and this moment?
import { ownTopics, type Directory, type Oin, type Subscription } from '#directory';
import { brokerDoor, readDeclared, type BrokerDoor, type TrustPolicy } from '#identity';
import type { Millis } from '#kernel';
import { wantedBroker, type Wanted, type WantedLog } from './wanted.js';

export interface DirectoryParts {
  readonly directory: Directory;
  /** What a mailbox laid down through the interface. */
  readonly narrowed: (mailbox: string) => readonly Subscription[];
  /** PEM of all trusted authorities. */
  readonly authorities: string;
  readonly policy: TrustPolicy;
}

export interface BrokerByDirectory {
  wanted(log: WantedLog, now: Millis): Wanted;
  /** Of every organisation that has a topic now: whether the broker may let it in. */
  doors(now: Millis): ReadonlyMap<Oin, BrokerDoor>;
}

/** Reads every certificate once; asking again costs no more than comparing times and serial numbers. */
export function brokerByDirectory(parts: DirectoryParts): BrokerByDirectory {
  const { directory, narrowed, authorities, policy } = parts;
  const declared = new Map(
    directory
      .organisations()
      .filter(({ brokerCertificates }) => brokerCertificates.length > 0)
      .map(({ oin, brokerCertificates }) => [oin, readDeclared(brokerCertificates, authorities)]),
  );
  const doorOf = (oin: Oin, now: Millis): BrokerDoor =>
    brokerDoor(oin, declared.get(oin) ?? [], now, directory, policy);

  return {
    wanted: (log, now) =>
      wantedBroker({
        log,
        ownTopics: ownTopics(directory, narrowed, now),
        isAdmitted: (oin) => doorOf(oin, now).kind === 'open',
      }),
    doors: (now) =>
      new Map(ownTopics(directory, narrowed, now).map(({ oin }) => [oin, doorOf(oin, now)])),
  };
}
