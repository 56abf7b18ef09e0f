// Answers: where does a record go that cannot be judged? Into a table, with its reason and without
// its content in any evidence, so that one bad record never stops its neighbours.
import { makeEntry } from '#evidence';
import { invariant, PROBLEMS } from '#kernel';
import type { KeyRing } from '#sealing';
import type { LoggedRecord } from '../ports/message-log.js';
import type { JudgedMessage } from '../ports/stored.js';
import type { Verdict } from './effects.js';

export interface QuarantineParts {
  readonly newId: () => string;
  readonly keys: KeyRing;
  /** OIN of the gateway's operator, who owns the quarantine. */
  readonly operator: string;
}

/** @param message the judged message, when it could be read but not judged: its claim is then settled too */
export function quarantine(
  item: { readonly record: LoggedRecord; readonly reason: string },
  partition: number,
  parts: QuarantineParts,
  at: number,
  message?: JudgedMessage,
): Verdict {
  const { record, reason } = item;
  const code = PROBLEMS.undecodable.code;
  const where = { partition, offset: String(record.offset), reason };
  const id = parts.newId();
  // Whose bytes these are nobody knows, so they have a key of their own, to be destroyed alone.
  const row = parts.keys.fresh(id);
  const key = parts.keys.unwrap(row);
  invariant(key !== undefined, 'a key that was just made can be used');
  return {
    ...(message ? { message } : {}),
    dataKeys: [row],
    releases: [],
    queue: [
      {
        queue: 'quarantaine',
        id,
        ...(message ? { nr: message.nr } : {}),
        owner: parts.operator,
        code,
        detail: where,
        bytes: parts.keys.seal(key, { kind: 'record', id }, record.value),
        since: at,
      },
    ],
    evidence: [
      makeEntry(parts.newId(), 'recordQuarantined', 'sluis', {
        partitie: partition,
        positie: Number(record.offset),
        code: reason,
        ...(message ? { nummer: message.nr } : {}),
      }),
    ],
  };
}
