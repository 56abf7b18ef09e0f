// Answers: how does a message travel in our own message log? As an event of Sluis itself, in binary
// mode (KF-1), whose data are the sealed bytes of the message: key and headers tell a random person
// and a random number, and nothing of who sent what (CE-8, design 4).
import { problemOf } from '#kernel';
import { readStructured } from '../envelope/structured.js';
import type { LogRecord, ValidMessage } from '../message.js';
import { validateEvent } from './validate-event.js';

export interface SealedMessage {
  readonly personId: string;
  /** Number of the submission; the id of an internal request. */
  readonly nr: string;
  readonly sealed: Uint8Array;
}

/** What a record says before it is opened. */
export type Outline =
  ({ readonly kind: 'sealed' } & SealedMessage) | Extract<FromLog, { kind: 'unreadable' }>;

/** `reason` is the code of a problem and its places, never a value. */
export type FromLog =
  | { readonly kind: 'valid'; readonly message: ValidMessage }
  | { readonly kind: 'unreadable'; readonly reason: string };

const SEALED_CONTENT_TYPE = 'application/vnd.sluis.verzegeld';
const SEALED_TYPE = 'nl.sluis.berichten.verzegeld.v1';
/** What a store can look for: both are made by us, and a stranger's key may hold anything. */
const PLAIN = /^[\w-]{1,64}$/;

/** @param operator OIN of the gateway's operator, the source of the record */
export const toLogRecord = (
  { personId, nr, sealed }: SealedMessage,
  operator: string,
): LogRecord => ({
  key: personId,
  headers: {
    'content-type': SEALED_CONTENT_TYPE,
    ce_specversion: '1.0',
    ce_type: SEALED_TYPE,
    ce_source: `urn:nld:oin:${operator}:systeem:sluis`,
    ce_id: nr,
  },
  value: sealed,
});

/** Nothing is believed yet: only the seal proves key and number. */
export function outlineOf({ key, headers, value }: LogRecord): Outline {
  // KF-3: deletion on a compacted topic; this log is not compacted, so nobody meant it.
  if (value.length === 0) return { kind: 'unreadable', reason: 'tombstone' };
  const nr = headers['ce_id'] ?? '';
  const ours =
    headers['content-type'] === SEALED_CONTENT_TYPE && headers['ce_type'] === SEALED_TYPE;
  return ours && PLAIN.test(nr) && PLAIN.test(key)
    ? { kind: 'sealed', personId: key, nr, sealed: value }
    : { kind: 'unreadable', reason: 'niet-verzegeld' };
}

/** The canonical event that was under the seal, judged again as if it were new. */
export function fromSealed(body: Uint8Array): FromLog {
  const read = readStructured(body);
  const validated =
    read.kind === 'refused' ? read : validateEvent(read.event, { allowInternal: true });
  if (validated.kind === 'valid') return validated;
  const places = validated.faults.map(({ place }) => (place === '' ? '' : ` ${place}`)).join('');
  return { kind: 'unreadable', reason: `${problemOf(validated.problem).code}${places}` };
}
