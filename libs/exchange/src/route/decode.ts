// Answers: what lies in this batch? Each record is a message, a request to judge again, or
// unreadable; an unreadable one becomes a quarantine row and its neighbours flow on.
import { fromLogRecord, type ValidMessage } from '#contracts';
import type { LogBatch, LoggedRecord } from '../ports/message-log.js';

export type Decoded =
  | {
      readonly kind: 'message';
      readonly record: LoggedRecord;
      readonly personId: string;
      readonly message: ValidMessage;
    }
  /** The internal door (design 1): the newest messages of this person are to be judged again. */
  | {
      readonly kind: 'reconsider';
      readonly record: LoggedRecord;
      readonly personId: string;
      readonly message: ValidMessage;
    }
  | { readonly kind: 'unreadable'; readonly record: LoggedRecord; readonly reason: string };

export const RECONSIDER = 'nl.sluis.heroverwegingen.gevraagd.v1';

export const decode = (batch: LogBatch): readonly Decoded[] =>
  batch.records.map((record) => {
    const read = fromLogRecord(record);
    if (read.kind === 'unreadable') return { kind: 'unreadable', record, reason: read.reason };
    const kind = read.message.type.name === RECONSIDER ? 'reconsider' : 'message';
    return { kind, record, personId: record.key, message: read.message };
  });
