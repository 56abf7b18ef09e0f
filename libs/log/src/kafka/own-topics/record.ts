// Answers: what of a record reaches an organisation? The value, and the headers on a list; never a
// key, because nothing about a person may stand beside the value (CE-8, KF-4).
import type { Message } from 'kafkajs';
import type { TopicRecord } from '#exchange';

/** KF-1 for the content type; the others are ours. */
const HEADERS: readonly string[] = [
  'content-type',
  'volgnummer',
  'toestand',
  'berichtsoort',
  'betreft',
  'handtekening',
  'traceparent',
];

export function toMessage({ headers, value }: TopicRecord): Message {
  const told = Object.entries(headers).filter(([name]) => HEADERS.includes(name));
  return {
    key: null,
    value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    partition: 0,
    headers: Object.fromEntries(told),
  };
}
