// Answers: is this event one of the messages that the catalogue knows, with data that satisfies the
// schema of its type? A `ValidMessage` comes from here and from nowhere else.
import { isObject, LIMITS, refused, type Fault } from '#kernel';
import { catalogue } from '../catalogue/catalogue.js';
import { schemaFaults } from '../catalogue/schemas.js';
import { canonicalForms } from '../envelope/canonical.js';
import { isJson, parseMediaType } from '../envelope/media-type.js';
import type { CloudEvent, Validated, ValidMessage } from '../message.js';

export interface ValidateOptions {
  /** Also take the types that only Sluis itself makes; to a partner they do not exist. */
  readonly allowInternal?: boolean;
}

export function validateEvent(
  event: CloudEvent,
  { allowInternal = false }: ValidateOptions = {},
): Validated {
  const type = catalogue.type(event.type);
  if (type === undefined || (type.kind !== 'bericht' && !allowInternal)) {
    return refused('typeUnknown', [fault('/type', 'a type of the catalogue')]);
  }
  if (!holdsJson(event)) {
    return refused('mediaTypeUnknown', [fault('/datacontenttype', 'a JSON media type')]);
  }
  const { data } = event;
  if (!isObject(data)) return refused('schemaViolated', [fault('/data', 'an object')]);
  const faults = schemaFaults(type, data);
  if (faults.length > 0) return refused('schemaViolated', faults.map(insideData));
  const { canonical, digest } = canonicalForms(event);
  // Numbers grow when written in full (1e20), and what the log cannot read back is not accepted.
  if (Buffer.byteLength(canonical) > LIMITS.messageBytesMax) {
    return refused('tooLarge', [fault('', `at most ${LIMITS.messageBytesMax} bytes in RFC 8785`)]);
  }
  return { kind: 'valid', message: { event, type, data, canonical, digest } as ValidMessage };
}

/** JF-3: without a media type `data` is JSON, but binary content is not assumed to be. */
function holdsJson({ datacontenttype, dataBase64 }: CloudEvent): boolean {
  if (dataBase64 !== undefined) return false;
  const mediaType = parseMediaType(datacontenttype ?? 'application/json');
  return mediaType !== undefined && isJson(mediaType);
}

const fault = (place: string, expected: string): Fault => ({ place, expected });
const insideData = ({ place, expected }: Fault): Fault => fault(`/data${place}`, expected);
