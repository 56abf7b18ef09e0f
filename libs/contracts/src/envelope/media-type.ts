// Answers: which media type does a Content-Type name, whatever its capitals, spaces, quotes and
// parameters, and can its content be read as JSON?

export interface MediaType {
  /** `type/subtype`, lower case. */
  readonly essence: string;
  /** Lower case and without its quotes; undefined where none is given. */
  readonly charset?: string;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const ESSENCE = new RegExp(`^[ \\t]*(${TOKEN}/${TOKEN})[ \\t]*`);
const PARAMETER = new RegExp(`;[ \\t]*(?:(${TOKEN})=(${TOKEN}|${QUOTED})[ \\t]*)?`, 'y');

/** undefined where the text is no media type, or names its charset twice. */
export function parseMediaType(text: string): MediaType | undefined {
  const start = ESSENCE.exec(text);
  if (start === null) return undefined;
  let charset: string | undefined;
  for (let at = start[0].length; at < text.length; at = PARAMETER.lastIndex) {
    PARAMETER.lastIndex = at;
    const [whole, name, value] = PARAMETER.exec(text) ?? [];
    if (whole === undefined) return undefined;
    if (name?.toLowerCase() !== 'charset' || value === undefined) continue;
    if (charset !== undefined) return undefined;
    charset = value.replace(/^"|"$/g, '').toLowerCase();
  }
  const essence = start[1]!.toLowerCase();
  return charset === undefined ? { essence } : { essence, charset };
}

/** JF-2: any type with subtype `json` or the suffix `+json`. */
export const isJson = ({ essence }: MediaType): boolean => /(?:\/|\+)json$/.test(essence);

/** No charset, or the only one that JSON may have. */
export const isUtf8 = ({ charset }: MediaType): boolean =>
  charset === undefined || charset === 'utf-8' || charset === 'utf8';

/** The structured form of one event; its text is UTF-8 by definition. */
export const EVENT_MEDIA_TYPE = 'application/cloudevents+json';
