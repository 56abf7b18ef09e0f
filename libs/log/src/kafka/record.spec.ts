import type { KafkaMessage } from 'kafkajs';
import { partitionOf } from '../partition/partition-of.js';
import { fromMessage, toMessage } from './record.js';

const received = (changes: Partial<KafkaMessage>): KafkaMessage =>
  ({ offset: '7', key: null, value: null, timestamp: '0', attributes: 0, ...changes }) as never;

it('sends key and bytes as they are, to the partition of the key', () => {
  // Given: bytes that lie in the middle of a larger buffer.
  const value = new Uint8Array([0, 1, 2, 255, 4]).subarray(1, 4);
  // When
  const message = toMessage({ key: 'persoon-1', headers: {}, value }, 24);
  // Then
  expect(message).toMatchObject({ key: 'persoon-1', partition: partitionOf('persoon-1', 24) });
  expect([...(message.value as Buffer)]).toEqual([1, 2, 255]);
});

it('sends no header that is not on the list', () => {
  const headers = { 'content-type': 'a/b', ce_id: '1', ce_subject: '999990019', traceparent: 'x' };
  const message = toMessage({ key: 'k', headers, value: new Uint8Array() }, 4);
  expect(message.headers).toEqual({ 'content-type': 'a/b', ce_id: '1' });
});

it.each([
  ['repeated', [Buffer.from('a'), Buffer.from('b')]],
  ['no UTF-8', Buffer.from([0xff, 0xfe])],
  ['longer than an attribute may be', Buffer.alloc(1_025, 'a')],
])('does not believe a header that is %s', (_, value) => {
  expect(fromMessage(received({ headers: { ce_type: value } })).headers).toEqual({});
});

it('reads no header from a prototype', () => {
  const headers = Object.create({ ce_type: Buffer.from('x') }) as KafkaMessage['headers'];
  expect(fromMessage(received({ headers: headers ?? {} })).headers).toEqual({});
});

it('makes a record of what has neither key nor value', () => {
  expect(fromMessage(received({}))).toEqual({
    offset: 7n,
    key: '',
    headers: {},
    value: new Uint8Array(),
  });
});
