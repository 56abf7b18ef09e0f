// Answers: in which envelope does a view leave? A new event: a random id and the gateway as source;
// nothing of the original's id, source, time or digest, which would join recipients (ENC-3).
import { writeHttp, type CloudEvent } from '#contracts';
import { isoTime, type Millis } from '#kernel';
import type { View } from '#policy';
import { QUARTER_MS } from './moment.js';

export interface ViewSource {
  /** OIN of the gateway's operator. */
  readonly operator: string;
  readonly newId: () => string;
}

export interface ViewEvent {
  /** The event's own random id, which also salts the digest in the passport. */
  readonly id: string;
  /** The JSON text as it will be sent, padded to its size class where the decision asks for it. */
  readonly body: string;
}

export function viewEvent(view: View, source: ViewSource, at: Millis): ViewEvent {
  // A neutral view may not come from a system whose name says what it is about (design 5).
  const neutral = view.type.startsWith('nl.dienstverlening.');
  const system = neutral ? 'dienstverlening' : 'sluis';
  const id = source.newId();
  const event: CloudEvent = {
    specversion: '1.0',
    id,
    source: `urn:nld:oin:${source.operator}:systeem:${system}`,
    type: view.type,
    // The exact moment would tie a neutral view to the message it was made from (design 5).
    time: isoTime(neutral ? at - (at % QUARTER_MS) : at),
    datacontenttype: 'application/json',
    extensions: {},
    data: view.data,
  };
  return { id, body: pad(writeHttp(event).body, view.decision.padTo) };
}

/** White space after a JSON text means nothing to a parser; the length then tells only the class. */
function pad(body: string, classBytes: number | undefined): string {
  if (classBytes === undefined) return body;
  const bytes = Buffer.byteLength(body);
  return body + ' '.repeat(Math.ceil(bytes / classBytes) * classBytes - bytes);
}
