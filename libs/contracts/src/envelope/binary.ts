// Answers: which event do attributes in headers and content in a body make (HT-2, KF-1)? HTTP and
// Kafka differ only in how a header is named and encoded.
import { LIMITS, refused, type Fault } from '#kernel';
import type { Read } from '../message.js';
import { toEvent, type RawEvent } from './event.js';
import { isJson, isUtf8, parseMediaType } from './media-type.js';
import { parseJson } from './parse-json.js';
import type { ProfileOptions } from './profile.js';

export interface BinaryEvent {
  /** Decoded values by attribute name, without the binding's prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
  readonly place: (name: string) => string;
}

export function readBinary(binary: BinaryEvent, options: ProfileOptions = {}): Read {
  const { body, contentType, place } = binary;
  if (binary.attributes.has('datacontenttype')) {
    const fault: Fault = { place: place('datacontenttype'), expected: 'content-type instead' };
    return refused('malformed', [fault]);
  }
  if (body.length > LIMITS.messageBytesMax) {
    return refused('tooLarge', [
      { place: '', expected: `at most ${LIMITS.messageBytesMax} bytes` },
    ]);
  }
  const attributes = new Map(binary.attributes);
  if (contentType !== undefined) attributes.set('datacontenttype', contentType);
  const raw: RawEvent = {
    attributes,
    place: (name) => (name === 'datacontenttype' ? 'content-type' : place(name)),
  };
  if (body.length === 0) return toEvent(raw, options);
  const mediaType = contentType === undefined ? undefined : parseMediaType(contentType);
  if (mediaType === undefined || !isJson(mediaType) || !isUtf8(mediaType)) {
    return toEvent({ ...raw, dataBase64: Buffer.from(body).toString('base64') }, options);
  }
  const parsed = parseJson(body);
  if (parsed.kind === 'refused') return refused(parsed.problem, parsed.faults.map(insideData));
  return toEvent({ ...raw, data: parsed.value }, options);
}

/** Places are those of the event as one document, in every mode. */
const insideData = ({ place, expected }: Fault): Fault => ({ place: `/data${place}`, expected });
