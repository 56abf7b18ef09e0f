// Answers: how do a span and a log record look in OTLP (JSON)? Each is written once and kept as text,
// so that what is sent again is the same to the byte; a request is those texts within an envelope.
import { isObject, type JsonObject, type JsonValue, type Millis } from '#kernel';
import type { Trace } from './trace.js';

/** `verwerking`: a record of the processing log (LDV). `besluit`: one of the decision log (ADL). */
export type LogKind = 'verwerking' | 'besluit';

export interface LogRow {
  readonly kind: LogKind;
  /** OTLP JSON of one span, or of one log record. */
  readonly body: string;
}

export type Attributes = Readonly<Record<string, string>>;

/** INTERNAL: a step of ours. PRODUCER: something leaves for another organisation. */
export const SPAN_KIND = { step: 1, disclosure: 4 } as const;
/** UNSET, and ERROR: only for a fault of our own; a refusal is none (LDV-3). */
const STATUS = { unset: 0, error: 2 } as const;
/** Sampled. */
const FLAGS = 1;

export interface Span {
  readonly name: string;
  readonly kind: keyof typeof SPAN_KIND;
  readonly trace: Trace;
  readonly at: Millis;
  readonly failed: boolean;
  readonly attributes: Attributes;
  /** The trace in which it goes on elsewhere. */
  readonly link?: Trace;
}

export const spanJson = ({ name, kind, trace, at, failed, attributes, link }: Span): string =>
  JSON.stringify({
    ...trace,
    name,
    kind: SPAN_KIND[kind],
    flags: FLAGS,
    startTimeUnixNano: nanos(at),
    endTimeUnixNano: nanos(at),
    attributes: keyValues(attributes),
    ...(link ? { links: [{ traceId: link.traceId, spanId: link.spanId }] } : {}),
    status: { code: failed ? STATUS.error : STATUS.unset },
  });

export interface Event {
  readonly name: string;
  readonly trace: Trace;
  readonly at: Millis;
  readonly attributes: Attributes;
  readonly body: JsonObject;
}

export const eventJson = ({ name, trace, at, attributes, body }: Event): string =>
  JSON.stringify({
    timeUnixNano: nanos(at),
    observedTimeUnixNano: nanos(at),
    eventName: name,
    traceId: trace.traceId,
    spanId: trace.spanId,
    flags: FLAGS,
    attributes: keyValues(attributes),
    body: anyValue(body),
  });

const SCOPE = JSON.stringify({ name: 'nl.sluis.verwerkingen' });

/** @param resource which process speaks @param bodies texts of rows of this kind */
export function otlpRequest(
  kind: LogKind,
  resource: Attributes,
  bodies: readonly string[],
): string {
  const [all, scoped, records] =
    kind === 'verwerking'
      ? (['resourceSpans', 'scopeSpans', 'spans'] as const)
      : (['resourceLogs', 'scopeLogs', 'logRecords'] as const);
  const who = JSON.stringify({ attributes: keyValues(resource) });
  return `{"${all}":[{"resource":${who},"${scoped}":[{"scope":${SCOPE},"${records}":[${bodies.join(',')}]}]}]}`;
}

/** A 64-bit number is a text in OTLP's JSON. */
const nanos = (at: Millis): string => `${at}000000`;

const keyValues = (attributes: JsonObject) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));

function anyValue(value: JsonValue): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return { doubleValue: value };
  if (value === null) return {};
  return isObject(value)
    ? { kvlistValue: { values: keyValues(value) } }
    : { arrayValue: { values: value.map(anyValue) } };
}
