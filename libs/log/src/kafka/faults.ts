// Answers: will what the broker refused work later, or must somebody act? Every thrown thing has an
// answer, also those that kafkajs did not make.

export interface KafkaFault {
  /** Kafka's own name, or Node's code, or the class; never the message, which may quote a record. */
  readonly code: string;
  /** Trying again will not help until a person changed something. */
  readonly lasting: boolean;
}

const LASTING = new Set([
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'TRANSACTIONAL_ID_AUTHORIZATION_FAILED',
  'SECURITY_DISABLED',
  'INVALID_TOPIC_EXCEPTION',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'POLICY_VIOLATION',
  'INVALID_SESSION_TIMEOUT',
  'INVALID_REPLICATION_FACTOR',
  'INVALID_PARTITIONS',
  'INVALID_CONFIG',
  'INCONSISTENT_GROUP_PROTOCOL',
  'UNSUPPORTED_VERSION',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
  'KafkaJSServerDoesNotSupportApiKey',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'TypeError',
  'RangeError',
  'ReferenceError',
]);

/** OpenSSL's names may hold a slash: `ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_UNKNOWN`. */
const CODE = /^[A-Za-z][A-Za-z0-9_/]{1,80}$/;
const DEPTH_MAX = 8;

/** Alerts of the other side: it wants no certificate like ours. */
const isRefusedByTls = (code: string): boolean => /^ERR_SSL_.*ALERT/.test(code);

/** Total: never throws, whatever was thrown. */
export function faultOf(error: unknown): KafkaFault {
  const codes = codesOf(error);
  const lasting = codes.find((code) => LASTING.has(code) || isRefusedByTls(code));
  // What caused the others stands last and says most.
  return { code: lasting ?? codes.at(-1) ?? 'unknown', lasting: lasting !== undefined };
}

/** The names of an error and of what caused it, from the outside in. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  let current = error;
  for (let depth = 0; depth < DEPTH_MAX && isObject(current); depth += 1) {
    const code = ['type', 'code', 'name'].map(read(current)).find(isCode);
    if (code !== undefined) codes.push(code);
    current = read(current)('cause') ?? firstOf(read(current)('errors'));
  }
  return codes;
}

/** What went wrong with several topics at once. */
const firstOf = (errors: unknown): unknown => (isObject(errors) ? read(errors)('0') : undefined);

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

const isCode = (value: unknown): value is string => typeof value === 'string' && CODE.test(value);

/** Reading a property of a stranger may itself throw. */
const read =
  (of: object) =>
  (name: string): unknown => {
    try {
      return (of as Record<string, unknown>)[name];
    } catch {
      return undefined;
    }
  };
