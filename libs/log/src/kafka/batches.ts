// Answers: which of the records that Kafka handed over come next, in portions that one transaction
// can take? Offsets without a hole from the position on; below it was done before.
import type { KafkaMessage } from 'kafkajs';
import type { LogBatch, LoggedRecord } from '#exchange';
import { LIMITS } from '#kernel';
import { fromMessage } from './record.js';

export type Portion =
  | { readonly kind: 'batch'; readonly batch: LogBatch }
  /** The log goes on at `found`, not where it should. */
  | { readonly kind: 'hole'; readonly found: bigint };

/** Ends at the first hole: neither compaction nor transactions make one in our topic, only loss does. */
export function* portions(
  partition: number,
  position: bigint,
  messages: readonly KafkaMessage[],
  recordsMax: number,
): Generator<Portion> {
  let first = position;
  let records: LoggedRecord[] = [];
  let bytes = 0;
  const portion = (): Portion => {
    const batch = { partition, first, next: first + BigInt(records.length), records };
    [first, records, bytes] = [batch.next, [], 0];
    return { kind: 'batch', batch };
  };
  for (const message of messages) {
    const offset = BigInt(message.offset);
    if (offset < position) continue;
    if (offset !== first + BigInt(records.length)) {
      if (records.length > 0) yield portion();
      yield { kind: 'hole', found: offset };
      return;
    }
    const size = message.value?.length ?? 0;
    const isFull = records.length === recordsMax || bytes + size > LIMITS.batchBytesMax;
    if (records.length > 0 && isFull) yield portion();
    records.push(fromMessage(message));
    bytes += size;
  }
  if (records.length > 0) yield portion();
}
