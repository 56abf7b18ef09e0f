// Answers: how is the broker set up? One node, mutual TLS on every listener, deny by default, and
// two authorities that never meet: one listener for the roles of Sluis, one for partners.

export interface KafkaPorts {
  readonly internal: number;
  readonly partners: number;
  readonly controller: number;
}

export interface KafkaFiles {
  readonly data: string;
  /** PEM files: a PKCS#8 key followed by its certificate. */
  readonly internalKeys: string;
  readonly partnerKeys: string;
  /** PEM files of the authorities that each side trusts. */
  readonly internalCa: string;
  readonly partnerCa: string;
}

export const KAFKA_HOST = '127.0.0.1';
export const BROKER = 'sluis-kafka';

// Java prints the OIN as the hexadecimal DER of a PrintableString (13) or UTF8String (0c) of 20
// octets. A name that no rule fits stays whole, and a whole name is granted nothing.
const BY_OIN = String.raw`RULE:^.*2\.5\.4\.5=#(?:13|0c)14([0-9a-f]{40}).*$/oin-$1/,DEFAULT`;
const BY_ROLE = String.raw`RULE:^CN=(sluis-[a-z]+),.*$/$1/,DEFAULT`;

export function kafkaSettings(ports: KafkaPorts, files: KafkaFiles): string {
  const listener = (name: string, port: number): string => `${name}://${KAFKA_HOST}:${port}`;
  const settings: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@${KAFKA_HOST}:${ports.controller}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: [
      listener('INTERNAL', ports.internal),
      listener('PARTNERS', ports.partners),
      listener('CONTROLLER', ports.controller),
    ].join(','),
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
    // So that a test need not wait long until somebody counts as silent.
    'group.min.session.timeout.ms': 1_000,
    // A broker that was killed is let in again once its former self is given up.
    'broker.session.timeout.ms': 3_000,
    'broker.heartbeat.interval.ms': 500,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name}=${String(value).replaceAll('\\', '\\\\')}\n`,
  );
  return lines.join('');
}

const tls = (prefix: string, keys: string, ca: string): Record<string, string> => ({
  [`${prefix}ssl.keystore.type`]: 'PEM',
  [`${prefix}ssl.keystore.location`]: keys,
  [`${prefix}ssl.truststore.type`]: 'PEM',
  [`${prefix}ssl.truststore.location`]: ca,
});
