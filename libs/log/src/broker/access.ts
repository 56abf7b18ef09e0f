// Answers: what is one right at a broker, whose is it, and which rights does Sluis answer for? Only
// those of its own roles and of organisations; whatever else the broker knows is left as it is.
import type { Oin } from '#directory';

/** One ALLOW, for every host. */
export interface Access {
  /** As Kafka writes it: `User:sluis-router`. */
  readonly principal: string;
  /** Kafka's name: READ, WRITE, DESCRIBE, ALTER. */
  readonly operation: string;
  readonly on: 'topic' | 'group' | 'cluster' | 'other';
  /** Kafka's name of the thing; of the cluster, `kafka-cluster`. */
  readonly name: string;
  /** `prefixed`: everything whose name begins so. */
  readonly pattern: 'literal' | 'prefixed';
}

export interface FoundAccess extends Access {
  readonly host: string;
  readonly permission: 'allow' | 'deny';
  /** Kafka's number of what it is on, also where Sluis has no word for it. */
  readonly resourceType: number;
}

/** Who makes topics and grants rights; a super user, or with rights that somebody else gave. */
export const OPERATOR = 'User:sluis-beheer';

/** The roles whose rights Sluis lays down. */
export const ROLE_PRINCIPALS = {
  gateway: 'User:sluis-gateway',
  router: 'User:sluis-router',
  courier: 'User:sluis-courier',
  keeper: 'User:sluis-keeper',
} as const;

const roles: ReadonlySet<string> = new Set(Object.values(ROLE_PRINCIPALS));
const ORGANISATION = /^User:oin-((?:3[0-9]){20})$/;
/** Topics of ours begin so, unless the configuration gives the log another name. */
export const OURS = 'sluis.';

/** The broker maps the OIN in a certificate's subject to the hexadecimal of its 20 digits (PKI-9). */
export const principalOf = (oin: Oin): string => `User:oin-${Buffer.from(oin).toString('hex')}`;

/** Undefined for whoever is no organisation. */
export function oinOf(principal: string): Oin | undefined {
  const digits = ORGANISATION.exec(principal)?.[1];
  return digits === undefined ? undefined : Buffer.from(digits, 'hex').toString();
}

/** Every organisation may join groups under its own number, and nobody else's. */
export const groupPrefix = (oin: Oin): string => `${oin}.`;

export const CLUSTER = 'kafka-cluster';

/** Two rights with the same text are the same right. */
export const keyOf = ({ principal, operation, on, name, pattern }: Access): string =>
  [principal, operation, on, pattern, name].join(' ');

/**
 * Whether Sluis may take this right away when it is not wanted: a right of one of its roles or of an
 * organisation, on anything but a topic that is no business of Sluis. Who forbids, does it by hand.
 */
export const isOurs = (found: FoundAccess): boolean =>
  found.permission === 'allow' &&
  (roles.has(found.principal) || oinOf(found.principal) !== undefined) &&
  (found.on !== 'topic' || reachesOurs(found));

/** A wildcard or a short prefix reaches topics of Sluis as well as others. */
export function reachesOurs({ on, name, pattern }: Access): boolean {
  if (on !== 'topic') return false;
  if (pattern === 'literal') return name === '*' || name.startsWith(OURS);
  return name.startsWith(OURS) || OURS.startsWith(name);
}
