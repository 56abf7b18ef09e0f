// Answers: what may stand in a log line? A fixed list of keys, each with the form its value must
// have; a value of another form is dropped, so that a payload cannot slip through a known key.
const text = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const count = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

/** Dotted lower-case names: type names, codes, roles. Never a space, so never a sentence or a name. */
const word = text(/^[a-zA-Z][a-zA-Z0-9.-]{0,99}$/);
const random = text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const digest = text(/^[A-Za-z0-9_-]{43}$/);

export const FIELDS = {
  /** OIN of the party that speaks. */
  party: text(/^\d{20}$/),
  /** Mailbox id. */
  recipient: text(/^\d{20}\/[a-zA-Z.]{1,60}\/[a-z]{1,30}$/),
  /** A topic of ours or of an organisation. */
  topic: text(/^sluis\.[a-zA-Z0-9.]{1,100}$/),
  role: word,
  messageType: word,
  code: word,
  event: word,
  /** What a broker or Node itself calls a fault: `TOPIC_AUTHORIZATION_FAILED`; never its message. */
  fault: text(/^[A-Za-z][A-Za-z0-9_/]{1,80}$/),
  method: text(/^[A-Z]{1,10}$/),
  /** Path template of the interface, never the path itself. */
  route: text(/^\/[a-zA-Z0-9/{}._-]{0,99}$/),
  status: count,
  partition: count,
  offset: text(/^\d{1,19}$/),
  chain: text(/^[a-z]{1,20}(\/[a-z0-9-]{1,40})?$/),
  checkpoint: count,
  instance: text(/^[a-z0-9-]{1,40}$/),
  durationMs: count,
  count,
  waiting: count,
  /** Random number of a request, or of a submission. */
  correlation: random,
  nr: random,
  /** Random id of a view. */
  release: random,
  digest,
  /** Host and port that a listener listens on, or that a connection came from. */
  address: text(/^[0-9a-zA-Z.:[\]-]{1,80}$/),
  /** Place in the configuration: a dotted key or the path of a file of ours. */
  place: text(/^[\w./-]{1,200}$/),
  version: text(/^[\w.-]{1,40}$/),
} as const satisfies Record<string, (value: unknown) => boolean>;

export type FieldKey = keyof typeof FIELDS;

/** Only these keys compile; the values are judged when the line is written. */
export type LogFields = { readonly [K in FieldKey]?: string | number | undefined } & {
  /** Anything thrown; only its name, its code and our own frames are written. */
  readonly error?: unknown;
};

export interface AllowedFields {
  readonly fields: Readonly<Record<string, string | number>>;
  readonly dropped: number;
}

/** What of this may be written, and how many keys or values may not. */
export function allowedFields(given: Readonly<Record<string, unknown>>): AllowedFields {
  const fields: Record<string, string | number> = {};
  let dropped = 0;
  for (const [key, value] of Object.entries(given)) {
    if (key === 'error' || value === undefined) continue;
    const fits = Object.hasOwn(FIELDS, key) && FIELDS[key as FieldKey](value);
    if (fits) fields[key] = value as string | number;
    else dropped += 1;
  }
  return { fields, dropped };
}
