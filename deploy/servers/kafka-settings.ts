// Answers: how is the broker set up? One node, mutual TLS on every listener, deny by default, and
// two authorities that never meet: one listener for the roles of Sluis, one for partners.

/** `host:port` at which clients find each listener; the name must stand in its certificate. */
export interface KafkaAddresses {
  readonly internal: string;
  readonly partners: string;
  readonly controller: string;
}

export interface KafkaPlace {
  /** Address of the interface it listens on; empty: all. */
  readonly bind: string;
  readonly at: KafkaAddresses;
  /** Folder of the log. */
  readonly data: string;
  /** PEM files: a PKCS#8 key followed by its certificate. */
  readonly internalKeys: string;
  readonly partnerKeys: string;
  /** PEM files of the authorities that each side trusts. */
  readonly internalCa: string;
  readonly partnerCa: string;
}

export const BROKER = 'sluis-kafka';

// Java prints the OIN as the hexadecimal DER of a PrintableString (13) or UTF8String (0c) of 20
// octets. A name that no rule fits stays whole, and a whole name is granted nothing.
const BY_OIN = String.raw`RULE:^.*2\.5\.4\.5=#(?:13|0c)14([0-9a-f]{40}).*$/oin-$1/,DEFAULT`;
const BY_ROLE = String.raw`RULE:^CN=(sluis-[a-z]+),.*$/$1/,DEFAULT`;

export type KafkaSettings = Readonly<Record<string, string>>;

export function kafkaSettings({ bind, at, ...files }: KafkaPlace): KafkaSettings {
  const bound = (address: string): string => `${bind}:${address.split(':').at(-1) ?? ''}`;
  const settings: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@${at.controller}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: [
      `INTERNAL://${bound(at.internal)}`,
      `PARTNERS://${bound(at.partners)}`,
      `CONTROLLER://${bound(at.controller)}`,
    ].join(','),
    'advertised.listeners': `INTERNAL://${at.internal},PARTNERS://${at.partners}`,
    'listener.security.protocol.map': 'INTERNAL:SSL,PARTNERS:SSL,CONTROLLER:SSL',
    'inter.broker.listener.name': 'INTERNAL',
    'log.dirs': files.data,
    ...tls('', files.internalKeys, files.internalCa),
    ...tls('listener.name.partners.', files.partnerKeys, files.partnerCa),
    'ssl.client.auth': 'required',
    'ssl.enabled.protocols': 'TLSv1.3',
    'ssl.principal.mapping.rules': BY_ROLE,
    'listener.name.partners.ssl.principal.mapping.rules': BY_OIN,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found': false,
    'super.users': `User:${BROKER};User:sluis-beheer`,
    'auto.create.topics.enable': false,
    'unclean.leader.election.enable': false,
    // One node keeps one copy; a real cluster has three and wants two of them written.
    'default.replication.factor': 1,
    'min.insync.replicas': 1,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    // As low as `log.sessionMs` may be.
    'group.min.session.timeout.ms': 2_000,
    // A broker that was killed is let in again once its former self is given up.
    'broker.session.timeout.ms': 3_000,
    'broker.heartbeat.interval.ms': 500,
  };
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, String(value)] as const),
  );
}

/** As a properties file, in which a backslash is written twice. */
export const toProperties = (settings: KafkaSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`)
    .join('');

const tls = (prefix: string, keys: string, ca: string): Record<string, string> => ({
  [`${prefix}ssl.keystore.type`]: 'PEM',
  [`${prefix}ssl.keystore.location`]: keys,
  [`${prefix}ssl.truststore.type`]: 'PEM',
  [`${prefix}ssl.truststore.location`]: ca,
});
