// Answers: which event does an HTTP request carry, and which headers and body carry an event
// (HT-1 to HT-4)?
import { canonical, refused, type Fault, type Refused } from '#kernel';
import type { CloudEvent, Read } from '../message.js';
import { readBinary } from './binary.js';
import { canonicalEvent, structuredForm } from './canonical.js';
import { shownName } from './json-scan.js';
import { EVENT_CONTENT_TYPE, isJson, modeOf, parseMediaType } from './media-type.js';
import { decodeHeader, encodeHeader } from './percent.js';
import type { ProfileOptions } from './profile.js';
import { readStructured } from './structured.js';

export type HttpHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

const CONTENT_TYPE = 'content-type';
const PREFIX = 'ce-';
const headerOf = (attribute: string): string => `${PREFIX}${attribute}`;
const attributeOf = (header: string): string => header.slice(PREFIX.length);

/** One event in structured or binary mode; a batch was never asked for and is refused (HT-1). */
export function readHttp(
  headers: HttpHeaders,
  body: Uint8Array,
  options: ProfileOptions = {},
): Read {
  const found = eventHeaders(headers);
  if (found.kind === 'refused') return found;
  const { contentType, attributes } = found;
  switch (modeOf(contentType)) {
    case 'batch':
      return mediaTypeRefused('one event; batches were not solicited');
    case 'unknown':
      return mediaTypeRefused('application/cloudevents+json in UTF-8');
    case 'structured': {
      const read = readStructured(body, options);
      return read.kind === 'read' ? withoutContradiction(read.event, attributes) : read;
    }
    case 'binary':
      if (attributes.size === 0) return mediaTypeRefused('application/cloudevents+json');
      return readBinary({ attributes, contentType, body, place: headerOf }, options);
  }
}

/** Structured mode, RFC 8785 text. */
export const writeHttp = (
  event: CloudEvent,
): { headers: Record<string, string>; body: string } => ({
  headers: { [CONTENT_TYPE]: EVENT_CONTENT_TYPE },
  body: canonicalEvent(event),
});

/**
 * Binary mode. Only what this mode itself cannot tell apart is lost by it: the value type of an
 * extension (a header is text), text that is not JSON from bytes, and empty content from none.
 */
export function writeHttpBinary(event: CloudEvent): {
  headers: Record<string, string>;
  body: Uint8Array;
} {
  const { data, data_base64, datacontenttype, ...attributes } = structuredForm(event);
  const headers = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      headerOf(name),
      encodeHeader(String(value)),
    ]),
  );
  if (datacontenttype !== undefined) headers[CONTENT_TYPE] = String(datacontenttype);
  if (data_base64 !== undefined)
    return { headers, body: Buffer.from(String(data_base64), 'base64') };
  if (data === undefined) return { headers, body: new Uint8Array() };
  const mediaType = parseMediaType(String(datacontenttype));
  const plainText = typeof data === 'string' && mediaType !== undefined && !isJson(mediaType);
  return { headers, body: Buffer.from(plainText ? data : canonical(data)) };
}

interface EventHeaders {
  readonly kind: 'found';
  readonly contentType: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Content-Type and the decoded `ce-` headers; each may be there once, in any capitals. */
function eventHeaders(headers: HttpHeaders): EventHeaders | Refused {
  const found = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [key, given] of Object.entries(headers)) {
    const header = key.toLowerCase();
    if (given === undefined || (header !== CONTENT_TYPE && !header.startsWith(PREFIX))) continue;
    const [text = '', ...more] = typeof given === 'string' ? [given] : given;
    const value = header === CONTENT_TYPE ? text : decodeHeader(text);
    const once = more.length === 0 && !found.has(header);
    if (once && value !== undefined) found.set(header, value);
    else {
      const place = header === CONTENT_TYPE ? header : headerOf(shownName(attributeOf(header)));
      faults.push({ place, expected: once ? 'percent-encoded UTF-8' : 'this header once' });
    }
  }
  if (faults.length > 0) return refused('malformed', faults);
  const contentType = found.get(CONTENT_TYPE);
  found.delete(CONTENT_TYPE);
  const attributes = new Map([...found].map(([header, value]) => [attributeOf(header), value]));
  return { kind: 'found', contentType, attributes };
}

/** HT-4: in structured mode the document is the event; a header may repeat it but not contradict it. */
function withoutContradiction(event: CloudEvent, headers: ReadonlyMap<string, string>): Read {
  if (headers.size === 0) return { kind: 'read', event };
  const { data: _, data_base64: __, ...attributes } = structuredForm(event);
  const document = new Map(Object.entries(attributes));
  const faults = [...headers]
    .filter(([name, text]) => !document.has(name) || String(document.get(name)) !== text)
    .map(([name]) => ({
      place: headerOf(shownName(name)),
      expected: 'the same as in the document',
    }));
  return faults.length > 0 ? refused('malformed', faults) : { kind: 'read', event };
}

const mediaTypeRefused = (expected: string): Refused =>
  refused('mediaTypeUnknown', [{ place: CONTENT_TYPE, expected }]);
