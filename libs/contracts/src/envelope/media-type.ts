// Answers: which media type does a Content-Type name, whatever its capitals, spaces, quotes and
// parameters, and can its content be read as JSON?

export interface MediaType {
  /** `type/subtype`, lower case. */
  readonly essence: string;
  /** Lower case and without its quotes; undefined where none is given. */
  readonly charset?: string;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const QUOTED = '"(?:[ !#-\\[\\]-~\\t]|\\\\[ -~\\t])*"';
const ESSENCE = new RegExp(`^[ \\t]*(${TOKEN}/${TOKEN})[ \\t]*`);
const PARAMETER = new RegExp(`;[ \\t]*(?:(${TOKEN})=(${TOKEN}|${QUOTED})[ \\t]*)?`, 'y');

/** undefined where the text is no media type, or names its charset twice. */
export function parseMediaType(text: string): MediaType | undefined {
  const [start, essence] = ESSENCE.exec(text) ?? [];
  if (start === undefined || essence === undefined) return undefined;
  let charset: string | undefined;
  for (let at = start.length; at < text.length; at = PARAMETER.lastIndex) {
    PARAMETER.lastIndex = at;
    const [whole, name, value] = PARAMETER.exec(text) ?? [];
    if (whole === undefined) return undefined;
    if (name?.toLowerCase() !== 'charset' || value === undefined) continue;
    if (charset !== undefined) return undefined;
    charset = value.replace(/^"|"$/g, '').toLowerCase();
  }
  return { essence: essence.toLowerCase(), ...(charset !== undefined && { charset }) };
}

/** JF-2: any type with subtype `json` or the suffix `+json`. */
export const isJson = ({ essence }: MediaType): boolean => /(?:\/|\+)json$/.test(essence);

/** No charset, or the only one that JSON may have. */
export const isUtf8 = ({ charset }: MediaType): boolean =>
  charset === undefined || charset === 'utf-8' || charset === 'utf8';

/** The structured form of one event; its text is UTF-8 by definition. */
const EVENT_FORMAT = 'application/cloudevents+json';
export const EVENT_CONTENT_TYPE = `${EVENT_FORMAT}; charset=UTF-8`;

/** `unknown`: no media type at all, or an event format (or charset) that is not read here. */
export type Mode = 'batch' | 'structured' | 'binary' | 'unknown';

/** HT-1, KF-2: batch is looked for first, since its name begins with that of the single event. */
export function modeOf(contentType: string | undefined): Mode {
  if (contentType === undefined) return 'binary';
  const mediaType = parseMediaType(contentType);
  if (mediaType === undefined) return 'unknown';
  if (mediaType.essence.startsWith('application/cloudevents-batch')) return 'batch';
  if (!mediaType.essence.startsWith('application/cloudevents')) return 'binary';
  return mediaType.essence === EVENT_FORMAT && isUtf8(mediaType) ? 'structured' : 'unknown';
}
