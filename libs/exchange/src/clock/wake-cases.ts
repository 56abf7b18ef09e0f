// Answers: how does a case come back to the router when a window opens or closes, a human decided,
// or a fact or rule changed? By a record of our own in the person's partition, in order with the
// messages it is about (design 1).
import { toLogRecord, validateEvent, type LogRecord, type ValidMessage } from '#contracts';
import { dutchDate, invariant, isoTime, LIMITS, type Clock } from '#kernel';
import type { KeyRing } from '#sealing';
import type { MessageLog } from '../ports/message-log.js';
import type { Store } from '../ports/store.js';
import type { DueCase } from '../ports/stored.js';
import { RECONSIDER } from '../route/decode.js';

export interface WakeParts {
  readonly store: Pick<Store, 'takeDueCases'>;
  readonly log: Pick<MessageLog, 'append'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  readonly keys: KeyRing;
  /** OIN of the gateway's operator. */
  readonly operator: string;
}

/**
 * One round; asked again at once while it says that the bound was reached.
 * @throws Unavailable; the cases that it took are due again after a while, so none is forgotten
 */
export async function wakeCases(parts: WakeParts): Promise<'all' | 'more'> {
  const at = parts.clock.now();
  const again = at + LIMITS.wakeAgainMs;
  const due = await parts.store.takeDueCases(at, again, LIMITS.wakeCasesMax);
  const records = due.flatMap((one) => sealedRequest(one, at, parts));
  if (records.length > 0) await parts.log.append(records);
  return due.length === LIMITS.wakeCasesMax ? 'more' : 'all';
}

/** Of a person whose keys were destroyed nothing is left to judge. */
function sealedRequest(due: DueCase, at: number, parts: WakeParts): readonly LogRecord[] {
  const key = due.key && parts.keys.unwrap(due.key);
  if (!key) return [];
  const { personId } = due;
  const { event, canonical } = request(due, at, parts);
  const sealed = parts.keys.seal(key, { kind: 'bericht', id: event.id }, canonical);
  return [toLogRecord({ personId, nr: event.id, sealed }, parts.operator)];
}

function request({ personId, reason }: DueCase, at: number, parts: WakeParts): ValidMessage {
  const event = {
    specversion: '1.0' as const,
    id: parts.newId(),
    source: `urn:nld:oin:${parts.operator}:systeem:sluis`,
    type: RECONSIDER,
    time: isoTime(at),
    datacontenttype: 'application/json',
    extensions: {},
    data: { heroverweging: { persoonId: personId, reden: reason, datum: dutchDate(at) } },
  };
  const validated = validateEvent(event, { allowInternal: true });
  invariant(validated.kind === 'valid', 'a request of our own is a valid message');
  return validated.message;
}
