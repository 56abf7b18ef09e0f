// Answers: of which trace is this event a part (W3C Trace Context)? The extension `traceparent` says
// it; a header of the request becomes that extension, so that it is sealed and kept with the event.
import { LIMITS } from '#kernel';
import type { CloudEvent, Read } from '../message.js';
import { CORE_ATTRIBUTES } from './attributes.js';
import type { HttpHeaders } from './http.js';
import { holdsPersonalNumber } from './personal-numbers.js';
import { parseTraceParent, type TraceParent } from './trace-parent.js';

const NAME = 'traceparent';

export function traceParentOf({ extensions }: CloudEvent): TraceParent | undefined {
  const text = extensions[NAME];
  return typeof text === 'string' ? parseTraceParent(text) : undefined;
}

/**
 * The request's own `traceparent`, where the event names none. One that cannot be read, stands there
 * twice or could hold a personal number (CE-8) is left out, as W3C asks: nobody is refused for a trace.
 */
export function withTraceParent(read: Read, headers: HttpHeaders): Read {
  if (read.kind === 'refused' || NAME in read.event.extensions) return read;
  const header = headers[NAME];
  const [text, ...more] = typeof header === 'string' ? [header] : (header ?? []);
  if (text === undefined || more.length > 0) return read;
  if (parseTraceParent(text) === undefined || holdsPersonalNumber(text)) return read;
  const { extensions } = read.event;
  const room = Object.keys(extensions).length + CORE_ATTRIBUTES.length < LIMITS.attributesMax;
  if (!room) return read;
  return { kind: 'read', event: { ...read.event, extensions: { ...extensions, [NAME]: text } } };
}
