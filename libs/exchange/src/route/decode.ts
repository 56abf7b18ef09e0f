// Answers: what lies in this batch? Each record is a message, a request to judge again, or
// unreadable; an unreadable one becomes a quarantine row and its neighbours flow on.
import { fromSealed, outlineOf, type Outline, type ValidMessage } from '#contracts';
import type { LogBatch, LoggedRecord } from '../ports/message-log.js';
import type { RoutingReads } from '../ports/stored.js';
import type { PersonKeys } from './person-keys.js';

interface Opened {
  readonly record: LoggedRecord;
  readonly personId: string;
  readonly nr: string;
  readonly message: ValidMessage;
}

export type Decoded =
  | ({ readonly kind: 'message' } & Opened)
  /** The internal door (design 1): the newest messages of this person are to be judged again. */
  | ({ readonly kind: 'reconsider' } & Opened)
  | { readonly kind: 'unreadable'; readonly record: LoggedRecord; readonly reason: string };

export const RECONSIDER = 'nl.sluis.heroverwegingen.gevraagd.v1';

export interface Outlined {
  readonly record: LoggedRecord;
  readonly outline: Outline;
}

/** What must be asked of the store before anything can be opened. */
export const outline = (batch: LogBatch): readonly Outlined[] =>
  batch.records.map((record) => ({ record, outline: outlineOf(record) }));

export function decode(item: Outlined, reads: RoutingReads, keys: PersonKeys): Decoded {
  const { record, outline: seen } = item;
  const read = seen.kind === 'sealed' ? fromSealedRecord(seen, reads, keys) : seen;
  if (read.kind === 'unreadable') return { kind: 'unreadable', record, reason: read.reason };
  const { personId, nr } = read;
  const kind = read.message.type.name === RECONSIDER ? 'reconsider' : 'message';
  return { kind, record, personId, nr, message: read.message };
}

function fromSealedRecord(
  { personId, nr, sealed }: Extract<Outline, { kind: 'sealed' }>,
  reads: RoutingReads,
  keys: PersonKeys,
) {
  const body = keys.open(personId, { kind: 'bericht', id: nr }, sealed);
  if (body === 'damaged') return unreadable('zegel-geschonden');
  if (body === 'gone') {
    // Accepted here once, and since then its key was destroyed; or made up by a stranger.
    const isOurs = reads.claims.get(nr)?.personId === personId;
    return unreadable(isOurs ? 'vervallen' : 'geen-aanvaarding');
  }
  const read = fromSealed(body);
  return read.kind === 'valid' ? { ...read, personId, nr } : read;
}

const unreadable = (reason: string) => ({ kind: 'unreadable', reason }) as const;
