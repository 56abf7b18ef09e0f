// Answers: what is JSON here, and what are its one canonical form and digest (RFC 8785, SHA-256)?
import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { invariant } from '../problems/refusal.js';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** An RFC 6901 JSON Pointer; in policy and catalogue a segment `*` stands for every array item or key. */
export type Pointer = string;

export function canonical(value: unknown): string {
  const text = canonicalize(value);
  invariant(text !== undefined, 'only JSON has a canonical form');
  return text;
}

/** SHA-256, base64url without padding (43 characters). */
export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'base64url');

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
