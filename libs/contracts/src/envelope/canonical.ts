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

/** `canonicalEvent` and `digestOf` at once, with the data, by far the longest part, written once. */
export function canonicalForms(event: CloudEvent): { canonical: string; digest: string } {
  const text = READ_FROM.get(event);
  // Without extensions the text of the whole event is the very text that is digested.
  if (text !== undefined && event.datacontenttype !== undefined && !hasMembers(event.extensions)) {
    return { canonical: text, digest: sha256(text) };
  }
  const digested = memberTexts(digestedForm(event));
  return {
    canonical: objectText({ ...memberTexts(event.extensions), ...digested }),
    digest: sha256(objectText(digested)),
  };
}

/** RFC 8785 text by the event that was read from it, so that it need not be written again. */
const READ_FROM = new WeakMap<CloudEvent, string>();

/** @param text the canonical document that this event is, member by member */
export const rememberText = (event: CloudEvent, text: string): void =>
  void READ_FROM.set(event, text);

const hasMembers = (object: object): boolean => Object.keys(object).length > 0;

function digestedForm(event: CloudEvent): JsonObject {
  const { extensions: _, data, dataBase64, ...core } = event;
  const members: Record<string, JsonValue> = { ...core };
  if (data !== undefined) members.datacontenttype = core.datacontenttype ?? JSON_MEDIA_TYPE;
  if (data !== undefined) members.data = data;
  if (dataBase64 !== undefined) members.data_base64 = dataBase64;
  return members;
}

const memberTexts = (members: JsonObject): Record<string, string> =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name, canonical(value)]));

/** RFC 8785 of an object whose members already are; attribute names need no escape and sort as ASCII. */
const objectText = (members: Readonly<Record<string, string>>): string =>
  `{${Object.keys(members)
    .sort()
    .map((name) => `"${name}":${members[name]}`)
    .join(',')}}`;
