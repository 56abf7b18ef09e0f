// Answers: which trace and span is a processing a part of (LDV-3)? The caller's trace where it named
// one. Every other id follows from a random number of ours, so that a record that is made twice has
// the same ids both times, and nobody can get from one recipient's trace to another's.
import { createHash } from 'node:crypto';

/** One step of a processing: its own span, in the trace of whoever asked for it. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

const hex = (what: string, id: string, digits: 16 | 32): string =>
  createHash('sha256').update(`${what}\0${id}`).digest('hex').slice(0, digits);

export type Caller = Pick<Trace, 'traceId' | 'spanId'>;

/** @param id random: the number of a submission or of a request to judge again */
export const traceOf = (id: string, caller?: Caller): Trace => ({
  traceId: caller?.traceId ?? hex('trace', id, 32),
  spanId: hex('span', id, 16),
  ...(caller ? { parentSpanId: caller.spanId } : {}),
});

/** Within a step. @param id random */
export const childOf = ({ traceId, spanId }: Trace, id: string): Trace => ({
  traceId,
  spanId: hex('span', id, 16),
  parentSpanId: spanId,
});

/** The step in which a message is accepted; what routes it later names this one. @param nr of the submission */
export const traceOfAccepting = (nr: string, caller?: Caller): Trace => ({
  ...traceOf(nr, caller),
  spanId: hex('aanvaarden', nr, 16),
});

/** The trace in which a recipient gets a view: its own, because a shared one would join recipients (ENC-3). */
export function traceOfView(release: string): Trace {
  const digest = createHash('sha256').update(`weergave\0${release}`).digest('hex');
  return { traceId: digest.slice(0, 32), spanId: digest.slice(32, 48) };
}

/** As W3C writes it; sampled, because nothing is left out of a processing log (LDV-3). */
export const traceParent = ({ traceId, spanId }: Trace): string => `00-${traceId}-${spanId}-01`;
