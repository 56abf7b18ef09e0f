// Answers: what does a pointer name? A concrete pointer holds list indices, a general one `*`.
import type { JsonObject, JsonValue, Pointer } from '#kernel';

const INDEX = /\/(?:0|[1-9][0-9]*)(?=\/|$)/g;

/** `/persoon/nationaliteiten/0/code` becomes `/persoon/nationaliteiten/*` + `/code`; no member of ours is a number. */
export const generalPointer = (at: Pointer): Pointer => at.replace(INDEX, '/*');

/** RFC 6901: one name as a segment of a pointer. */
export const segment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What a concrete pointer names in this document; own members only, undefined where nothing is. */
export function valueAt(document: JsonValue, at: Pointer): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const name of at.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
  }
  return value;
}
