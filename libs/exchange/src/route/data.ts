// Answers: what stands at a place of a message's data, where there may be nothing?
import { isObject, type JsonObject, type JsonValue } from '#kernel';

/** What is no object has no members. */
export const object = (value: JsonValue | undefined): JsonObject =>
  value !== undefined && isObject(value) ? value : {};

/** A code stands alone, or with its description. */
export function codeOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  const code = object(value)['code'];
  return typeof code === 'string' ? code : undefined;
}
