// Answers: how do the rows that wait come to the processing log? A batch at a time, by one process; a
// row goes only when the log has said that it has it, so after a fault some come twice, with the same
// ids, and none is lost.
import { otlpRequest, type Attributes, type LogKind } from '#evidence';
import { LIMITS, type Clock, type Millis } from '#kernel';
import type { WaitingRow } from '../ports/logged.js';
import type { Store } from '../ports/store.js';

export type LogAnswer =
  | { readonly kind: 'taken' }
  /** @param afterMs how long the log asks to be left alone */
  | { readonly kind: 'refused'; readonly code: LogFault; readonly afterMs?: number };

export type LogFault =
  | 'geen-verbinding'
  | 'geen-antwoord'
  | 'te-druk'
  | 'storing'
  /** The log does not take what we write: something is configured wrong, here or there. */
  | 'afgewezen'
  | 'deels-afgewezen';

export interface LogOut {
  /** Never rejects for what the other end does. */
  send(kind: LogKind, request: string): Promise<LogAnswer>;
}

export interface SendLogParts {
  readonly store: Pick<Store, 'takeLogRows' | 'dropLogRows'>;
  readonly out: LogOut;
  readonly clock: Pick<Clock, 'now'>;
  readonly holder: string;
  /** Which process speaks. */
  readonly resource: Attributes;
}

export type LogSent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sent'; readonly records: Readonly<Record<LogKind, number>> }
  | { readonly kind: 'held'; readonly until: Millis }
  /** Another took over while we sent; it sends these once more. */
  | { readonly kind: 'overtaken' }
  | Extract<LogAnswer, { kind: 'refused' }>;

const KINDS = ['verwerking', 'besluit'] as const satisfies readonly LogKind[];

/** @throws Unavailable when the store is away; then it may be tried again */
export async function sendLog(parts: SendLogParts): Promise<LogSent> {
  const { store, holder, clock } = parts;
  const at = clock.now();
  const until = at + LIMITS.logRowsLeaseMs;
  const found = await store.takeLogRows(holder, at, until, LIMITS.logRowsBatchMax);
  if (found.kind === 'held') return found;
  if (found.rows.length === 0) return { kind: 'empty' };
  const records = { verwerking: 0, besluit: 0 };
  for (const kind of KINDS) {
    const rows = found.rows.filter((row) => row.kind === kind);
    const answer = await sendRows(kind, rows, parts);
    if (answer.kind === 'refused') return answer;
    // At once, so that what one of the two logs refuses does not bring the other its rows again.
    if (rows.length > 0 && !(await drop(rows, parts))) return { kind: 'overtaken' };
    records[kind] = rows.length;
  }
  return { kind: 'sent', records };
}

async function sendRows(
  kind: LogKind,
  rows: readonly WaitingRow[],
  { out, resource }: SendLogParts,
): Promise<LogAnswer> {
  if (rows.length === 0) return { kind: 'taken' };
  const bodies = rows.map(({ body }) => body);
  return out.send(kind, otlpRequest(kind, resource, bodies));
}

const drop = (rows: readonly WaitingRow[], { store, holder }: SendLogParts): Promise<boolean> =>
  store.dropLogRows(
    holder,
    rows.map(({ seq }) => seq),
  );
