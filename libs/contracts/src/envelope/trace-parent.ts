// Answers: which trace and span does a W3C `traceparent` name?

/** Lower-case hexadecimal: 32 and 16 digits, never only zeros. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
}

/** Version 00 has exactly these parts; a later one may have more, and its first parts mean the same. */
const FORM =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(?:$|-.)/;

/** A short number between zeros was never drawn at random, and could be somebody's (CE-8). */
const A_NUMBER = /^0*[0-9]{1,12}0*$/;

/** Undefined for what is no `traceparent`: a new trace begins then. */
export function parseTraceParent(text: string): TraceParent | undefined {
  const [, traceId, spanId] = FORM.exec(text) ?? [];
  const isWhole = !text.startsWith('00') || text.length === 55;
  if (traceId === undefined || spanId === undefined || !isWhole) return undefined;
  return A_NUMBER.test(traceId) || A_NUMBER.test(spanId) ? undefined : { traceId, spanId };
}
