// Answers: what is JSON here, and what is a digest?
import { hash } from 'node:crypto';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** An RFC 6901 JSON Pointer; in policy and catalogue a segment `*` stands for every array item or key. */
export type Pointer = string;

/** SHA-256, base64url without padding (43 characters). */
export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'base64url');

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
