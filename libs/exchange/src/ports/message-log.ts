// Answers: what do the journeys ask of a message log? It keeps records durably and in order per
// partition, and holds no position: the store's position is the only truth (design, section 1).
import type { LogRecord } from '#contracts';

export interface LoggedRecord extends LogRecord {
  readonly offset: bigint;
}

export interface LogBatch {
  readonly partition: number;
  /** Offset of the first record and the offset after the last one. */
  readonly first: bigint;
  readonly next: bigint;
  readonly records: readonly LoggedRecord[];
}

/** Told when a position lies outside what the log holds: the partition stops, nothing is skipped silently. */
export interface LogGap {
  readonly partition: number;
  readonly position: bigint;
  readonly earliest: bigint;
  readonly end: bigint;
}

export interface ConsumeOptions {
  /** Read from the store when a partition is taken up and whenever a batch was fenced. */
  position(partition: number): Promise<bigint>;
  /** Handles one batch of one partition; at most one at a time per partition. `fenced`: forget the position and ask again. Throwing means broken infrastructure: the same batch is offered again after a pause. */
  batch(batch: LogBatch): Promise<'committed' | 'fenced'>;
  onGap(gap: LogGap): void;
  recordsMax: number;
}

export interface Consumption {
  /** Finishes the batches under way, then stops. */
  stop(): Promise<void>;
}

export interface MessageLog {
  readonly partitions: number;
  /** Durable when resolved; when it rejects, some may have been written all the same, which is harmless because a claim is routed once. The partition follows from the key alone (murmur2, as Kafka's default). @throws Unavailable */
  append(records: readonly LogRecord[]): Promise<void>;
  consume(options: ConsumeOptions): Promise<Consumption>;
  /** Earliest offset held and the offset after the newest, per partition. */
  bounds(partition: number): Promise<{ readonly earliest: bigint; readonly end: bigint }>;
  /** Resolves when the log can append and read. @throws Unavailable */
  check(): Promise<void>;
  close(): Promise<void>;
}
