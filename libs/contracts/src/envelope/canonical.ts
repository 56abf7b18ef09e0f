// Answers: what is an event's one JSON form, what is its RFC 8785 text, and what is its digest?
import { canonical, sha256, type JsonObject, type JsonValue } from '#kernel';
import type { CloudEvent } from '../message.js';

/** JSON data without a media type means this (JF-3); it is written, and digested, as if it said so. */
const JSON_MEDIA_TYPE = 'application/json';

/** The members of the JSON event format, content included; absent attributes have no member. */
export const structuredForm = (event: CloudEvent): JsonObject => ({
  ...event.extensions,
  ...digestedForm(event),
});

/** RFC 8785 text of the whole event. */
export const canonicalEvent = (event: CloudEvent): string => canonical(structuredForm(event));

/**
 * SHA-256 (base64url) of the RFC 8785 text of one object that holds those of id, source,
 * specversion, type, subject, time, datacontenttype, dataschema and data (or `data_base64`) that
 * are present. Extensions may change on the way (a trace, for example) and are left out.
 */
export const digestOf = (event: CloudEvent): string => sha256(canonical(digestedForm(event)));

function digestedForm({ extensions: _, data, dataBase64, ...core }: CloudEvent): JsonObject {
  const datacontenttype =
    core.datacontenttype ?? (data === undefined ? undefined : JSON_MEDIA_TYPE);
  const members: Record<string, JsonValue> = { ...core };
  if (datacontenttype !== undefined) members.datacontenttype = datacontenttype;
  if (data !== undefined) members.data = data;
  if (dataBase64 !== undefined) members.data_base64 = dataBase64;
  return members;
}
