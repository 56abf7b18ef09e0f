import fc from 'fast-check';
import { faultOf } from './faults.js';

const error = (fields: object, cause?: unknown): Error =>
  Object.assign(new Error('says 999990019'), fields, { cause });

it.each([
  [error({ name: 'KafkaJSProtocolError', type: 'NOT_ENOUGH_REPLICAS' }), 'NOT_ENOUGH_REPLICAS'],
  [error({ name: 'KafkaJSConnectionError', code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [
    error({ name: 'KafkaJSNumberOfRetriesExceeded' }, error({ type: 'REBALANCE_IN_PROGRESS' })),
    'REBALANCE_IN_PROGRESS',
  ],
  // A new producer mends these, and every attempt after a failure has one.
  [error({ type: 'OUT_OF_ORDER_SEQUENCE_NUMBER' }), 'OUT_OF_ORDER_SEQUENCE_NUMBER'],
])('hopes for better after what passes', (thrown, code) => {
  expect(faultOf(thrown)).toEqual({ code, lasting: false });
});

it.each([
  [error({ type: 'TOPIC_AUTHORIZATION_FAILED' }), 'TOPIC_AUTHORIZATION_FAILED'],
  [
    error({ name: 'KafkaJSNonRetriableError' }, error({ code: 'CERT_HAS_EXPIRED' })),
    'CERT_HAS_EXPIRED',
  ],
  [
    error({ code: 'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_UNKNOWN' }),
    'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_UNKNOWN',
  ],
  [
    error({
      name: 'KafkaJSAggregateError',
      errors: [error({ type: 'INVALID_REPLICATION_FACTOR' })],
    }),
    'INVALID_REPLICATION_FACTOR',
  ],
  // The wrapper may end with something harmless: what lasts decides.
  [error({ type: 'MESSAGE_TOO_LARGE' }, error({ code: 'ECONNRESET' })), 'MESSAGE_TOO_LARGE'],
])('asks for a person after what lasts', (thrown, code) => {
  expect(faultOf(thrown)).toEqual({ code, lasting: true });
});

it('has an answer to everything that can be thrown, and quotes none of it', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const circular: { cause?: unknown } = {};
  circular.cause = circular;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything({ withNullPrototype: true }),
        fc.constantFrom(hostile, circular, error({}, hostile), Symbol('x')),
      ),
      (thrown) => {
        const fault = faultOf(thrown);
        expect(fault.code).toMatch(/^[A-Za-z][A-Za-z0-9_/]+$/);
        expect(typeof fault.lasting).toBe('boolean');
      },
    ),
  );
});
