// Answers: how is the broker, how should it be by the directory now, and who may not come in?
import type { Oin } from '#directory';
import type { BrokerDoor, DoorRefusal } from '#identity';
import { brokerByDirectory, type Wanted } from '#log';
import { makeSystemClock, readTrust } from '#platform';
import type { Agreed } from '../../../../sluis/src/configuration/in-force.js';
import type { BrokerSettings } from './connection.js';

export interface Closed {
  readonly oin: Oin;
  readonly name: string;
  readonly reason: DoorRefusal;
}

export interface Wish {
  readonly wanted: Wanted;
  /** Organisations with topics that get no rights now. */
  readonly closed: readonly Closed[];
}

export async function wishOf(
  { config, log }: BrokerSettings,
  { directory, narrowed, anchors }: Agreed,
): Promise<Wish> {
  const trust = await readTrust(
    { ca: config.tls.anchorsFile, crls: config.tls.revocationFiles },
    {
      production: config.environment === 'production',
      rsa2048Allowed: config.rsa2048Exceptions,
    },
    anchors,
  );
  const by = brokerByDirectory({ directory, narrowed, ...trust });
  const now = makeSystemClock().now();
  return {
    wanted: by.wanted(log, now),
    closed: [...by.doors(now)].flatMap(([oin, door]) =>
      closed(oin, directory.organisation(oin)?.name ?? '', door),
    ),
  };
}

const closed = (oin: Oin, name: string, door: BrokerDoor): readonly Closed[] =>
  door.kind === 'open' ? [] : [{ oin, name, reason: door.reason }];

/** What the operator reads, and whose move it is. */
export const DOOR_ADVICE: Readonly<Record<DoorRefusal, string>> = {
  'geen-certificaat': 'the directory names no brokerCertificates of it',
  'niet-vertrouwd': 'none of your anchors signed the certificate in the directory',
  verlopen: 'its certificate ended: put the new one in the directory',
  'nog-niet-geldig': 'its certificate is not valid yet',
  ingetrokken:
    'one of its certificates is revoked: see "A certificate for the broker is revoked" in operate.md',
  'intrekkingslijst-verlopen': 'a revocation list is past its time: put a new one in place',
  'intrekkingslijst-ontbreekt': 'an authority has no revocation list: put it in place',
  'verkeerd-doel': 'the certificate in the directory is not one for clients',
  'sleutel-te-zwak': 'RSA below 3072: a new key, or rsa2048Exceptions',
  'geen-oin': 'the certificate in the directory cannot be read, or names no OIN',
  'meer-dan-een-oin': 'the certificate in the directory names more than one OIN',
  'oin-onbekend': 'the certificate in the directory names an OIN that is not in it',
  'oin-niet-actief': 'the organisation is not active',
  'oin-van-test': 'a test OIN, in production',
  'oin-van-een-ander': 'the certificate in the directory is of another OIN',
  'handdruk-mislukt': 'the certificate in the directory cannot be used',
  'te-veel-verbindingen': 'it has too many connections',
};
