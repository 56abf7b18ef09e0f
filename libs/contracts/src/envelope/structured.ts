// Answers: which event does a document in the CloudEvents JSON format hold (JF-1 to JF-3)?
import { isObject, refused } from '#kernel';
import type { Read } from '../message.js';
import { rememberText } from './canonical.js';
import { toEvent } from './event.js';
import { parseJson } from './parse-json.js';
import type { ProfileOptions } from './profile.js';

export function readStructured(document: Uint8Array, options: ProfileOptions = {}): Read {
  const parsed = parseJson(document);
  if (parsed.kind === 'refused') return parsed;
  if (!isObject(parsed.value)) {
    return refused('malformed', [{ place: '', expected: 'one event as a JSON object' }]);
  }
  const { data, data_base64: dataBase64, ...members } = parsed.value;
  const attributes = new Map(Object.entries(members).filter(([, value]) => value !== null));
  const read = toEvent(
    { attributes, place: (name) => `/${name}`, data, dataBase64: dataBase64 ?? undefined },
    options,
  );
  const isWhole = attributes.size === Object.keys(members).length && dataBase64 !== null;
  if (read.kind === 'read' && parsed.canonical !== undefined && isWhole) {
    rememberText(read.event, parsed.canonical);
  }
  return read;
}
