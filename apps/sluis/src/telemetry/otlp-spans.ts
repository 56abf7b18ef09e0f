// Answers: how does a step of this process look in OTLP (JSON), and what may be said of it? Only these
// names and attributes, each in its own form: what does not fit is left out, so that no span can hold
// what a partner sent.
import type { Attributes, Caller, Trace } from '#evidence';
import { LIMITS, type Millis } from '#kernel';

/** SERVER, CLIENT and CONSUMER of OpenTelemetry. */
const KINDS = { aanvaarden: 2, pushen: 3, routeren: 5 } as const;

/** A word of our own tables, an OIN, or a number. */
const FORMS = {
  'sluis.uitkomst': /^[a-z-]{1,32}$/,
  'sluis.code': /^[a-z0-9-]{1,64}$/,
  'sluis.weg': /^(https|kafka)$/,
  'sluis.ontvanger': /^[0-9]{20}$/,
  'sluis.partitie': /^[0-9]{1,6}$/,
  'sluis.berichten': /^[0-9]{1,6}$/,
} as const;
const NUMBERS: readonly string[] = ['sluis.partitie', 'sluis.berichten'];

export type StepName = keyof typeof KINDS;
export type StepAttributes = Readonly<
  Partial<Record<keyof typeof FORMS, string | number | undefined>>
>;

export interface Step {
  readonly name: StepName;
  readonly trace: Trace;
  readonly began: Millis;
  readonly ended: Millis;
  /** A fault; a refusal is none. */
  readonly failed: boolean;
  readonly attributes: StepAttributes;
  /** Steps that this one has to do with, in other traces. */
  readonly links?: readonly Caller[];
}

const SCOPE = { name: 'nl.sluis.stappen' };
const STATUS = { unset: 0, error: 2 } as const;

export const otlpSpans = (steps: readonly Step[], resource: Attributes): string =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: {
          attributes: Object.entries(resource).map(([key, value]) => ({
            key,
            value: { stringValue: value },
          })),
        },
        scopeSpans: [{ scope: SCOPE, spans: steps.map(spanOf) }],
      },
    ],
  });

function spanOf({ name, trace, began, ended, failed, attributes, links = [] }: Step): object {
  const named = links.slice(0, LIMITS.spanLinksMax);
  return {
    ...trace,
    name,
    kind: KINDS[name],
    startTimeUnixNano: nanos(began),
    endTimeUnixNano: nanos(ended),
    attributes: Object.entries(attributes).flatMap(([key, value]) => attributeOf(key, value)),
    ...(named.length > 0 && { links: named.map(({ traceId, spanId }) => ({ traceId, spanId })) }),
    ...(links.length > named.length && { droppedLinksCount: links.length - named.length }),
    status: { code: failed ? STATUS.error : STATUS.unset },
  };
}

function attributeOf(key: string, value: string | number | undefined): readonly object[] {
  const form = Object.hasOwn(FORMS, key) ? FORMS[key as keyof typeof FORMS] : undefined;
  const text = String(value);
  if (value === undefined || !form?.test(text)) return [];
  return [{ key, value: NUMBERS.includes(key) ? { intValue: text } : { stringValue: text } }];
}

/** A 64-bit number is a text in OTLP's JSON. */
const nanos = (at: Millis): string => `${at}000000`;
