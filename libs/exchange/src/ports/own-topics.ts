// Answers: what do the journeys ask of the topics that belong to organisations? To be read in order
// and not passed over too early, and to be written in order; nothing more.
import type { Oin } from '#directory';

/** What a sender put on its own topic; its key and its headers are its own and are not passed on. */
export interface SubmittedRecord {
  readonly partition: number;
  readonly offset: bigint;
  readonly value: Uint8Array;
}

/** What is put on a topic for an organisation. */
export interface TopicRecord {
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array;
}

export interface TopicFault {
  readonly topic: string;
  /** Kafka's own name for it. */
  readonly code: string;
  /** Trying again will not help until a person changed something. */
  readonly lasting: boolean;
}

export interface ReadTopic {
  readonly topic: string;
  readonly oin: Oin;
  readonly recordsMax: number;
  /** One portion at a time, in order. Once it resolves they are passed; when it throws, they come again after a pause. */
  batch(records: readonly SubmittedRecord[]): Promise<void>;
  /** Told once for as long as it lasts. */
  onFault(fault: TopicFault): void;
  onMended(topic: string): void;
}

/** In order and durable when it resolves; what is not may have been written all the same. @throws Unavailable, or InvariantBroken when somebody must change something */
export type WriteTopic = (topic: string, records: readonly TopicRecord[]) => Promise<void>;
