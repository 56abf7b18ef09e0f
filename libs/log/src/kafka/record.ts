// Answers: what of a record travels through Kafka? Key and value as they are, and the headers on a
// list: nothing else goes out, and nothing else is believed when it comes in.
import type { KafkaMessage, Message } from 'kafkajs';
import type { LogRecord } from '#contracts';
import type { LoggedRecord } from '#exchange';
import { LIMITS } from '#kernel';
import { partitionOf } from '../partition/partition-of.js';

/** The content type and the context attributes of KF-1 that cannot name a person (CE-8: no subject). */
const HEADERS: readonly string[] = [
  'content-type',
  'ce_specversion',
  'ce_id',
  'ce_source',
  'ce_type',
  'ce_time',
  'ce_datacontenttype',
  'ce_dataschema',
];

/** The partition is said outright: a topic that somebody enlarged must not move a key. */
export function toMessage(record: LogRecord, partitions: number): Message {
  const { key, value } = record;
  const headers = Object.entries(record.headers).filter(([name]) => HEADERS.includes(name));
  return {
    key,
    value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    partition: partitionOf(key, partitions),
    headers: Object.fromEntries(headers),
  };
}

/** Whatever a stranger wrote becomes a record; what it means is judged by who decodes it. */
export function fromMessage({ offset, key, value, headers = {} }: KafkaMessage): LoggedRecord {
  const believed = HEADERS.flatMap((name) => {
    const text = textOf(Object.hasOwn(headers, name) ? headers[name] : undefined);
    return text === undefined ? [] : [[name, text] as const];
  });
  return {
    offset: BigInt(offset),
    key: key?.toString('utf8') ?? '',
    headers: Object.fromEntries(believed),
    // A record without a value is a deletion on a compacted topic (KF-3); here it is only empty.
    value: value ?? new Uint8Array(),
  };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A header that is repeated, too long or not UTF-8 was not said. */
function textOf(value: NonNullable<KafkaMessage['headers']>[string]): string | undefined {
  if (typeof value === 'string') return value;
  if (!Buffer.isBuffer(value) || value.length > LIMITS.attributeBytesMax) return undefined;
  try {
    return UTF8.decode(value);
  } catch {
    return undefined;
  }
}
