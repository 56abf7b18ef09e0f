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
  const digested = memberTexts(digestedForm(event));
  return {
    canonical: objectText({ ...memberTexts(event.extensions), ...digested }),
    digest: sha256(objectText(digested)),
  };
}

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
