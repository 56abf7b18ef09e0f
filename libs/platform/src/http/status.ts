// Answers: which HTTP status belongs to which category of problem? HTTP appears only from here on;
// a category without a row does not compile.
import type { Category } from '#kernel';

export const STATUS = {
  validation: 400,
  // Not 401: that demands a challenge, and a certificate cannot be asked for inside HTTP.
  policy: 403,
  stranger: 404,
  method: 405,
  conflict: 409,
  size: 413,
  media: 415,
  quota: 429,
  internal: 500,
  busy: 503,
  unavailable: 503,
} as const satisfies Record<Category, number>;

/** `notAcceptable` is the one media problem that is about the answer and not about the request. */
export const NOT_ACCEPTABLE = 406;
