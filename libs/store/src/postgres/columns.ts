// Answers: which columns does the hot path write, and as what? In the order in which they are sent.
import type { ColumnTypes } from './arrays.js';

export const CLAIM = {
  seq: 'int8',
  source: 'text',
  id: 'text',
  digest: 'text',
  nr: 'text',
  type: 'text',
  sender: 'text',
  person: 'text',
  receipt: 'text',
  at: 'int8',
  routed: 'int8',
} as const satisfies ColumnTypes;

export const PERSON = { identifier: 'text', person: 'text' } as const satisfies ColumnTypes;

export const ADDED = {
  reference: { value: 'text', person: 'text', mailbox: 'text', referral: 'text' },
  message: {
    claim: 'int8',
    state: 'text',
    problem: 'text',
    body: 'bytea',
    key: 'int8',
    bundles: 'text',
    at: 'int8',
    untold: 'int4',
  },
  queue_item: {
    queue: 'text',
    id: 'text',
    nr: 'text',
    person: 'text',
    owner: 'text',
    code: 'text',
    detail: 'text',
    bytes: 'bytea',
    since: 'int8',
    decision: 'text',
  },
} as const satisfies Record<string, ColumnTypes>;

export const CASE = {
  person: 'text',
  state: 'bytea',
  wakes: 'int8',
  reason: 'text',
} as const satisfies ColumnTypes;

export const ADDED_NOTICE = {
  mailbox: 'text',
  number: 'int4',
  nr: 'text',
  id: 'text',
  erase_by: 'int8',
} as const satisfies ColumnTypes;

export const CHANGED_RELEASE = {
  nr: 'text',
  id: 'text',
  state: 'text',
  rebound: 'int4',
  opens: 'int8',
  closes: 'int8',
} as const satisfies ColumnTypes;

export const CHANGED_MESSAGE = {
  nr: 'text',
  state: 'text',
  problem: 'text',
} as const satisfies ColumnTypes;

export const SEALED_MESSAGE = {
  nr: 'text',
  body: 'bytea',
  key: 'int8',
} as const satisfies ColumnTypes;

export const SEALED_VIEW = { ...SEALED_MESSAGE, id: 'text' } as const satisfies ColumnTypes;

export const ERASED_AT = { person: 'text', mailbox: 'text' } as const satisfies ColumnTypes;

export const KEY_NAME = { subject: 'text', made: 'int8' } as const satisfies ColumnTypes;

export const QUEUE_KEY = { queue: 'text', id: 'text' } as const satisfies ColumnTypes;

export const RELEASE = {
  id: 'text',
  nr: 'text',
  person: 'text',
  mailbox: 'text',
  number: 'int4',
  relation: 'text',
  view_type: 'text',
  revision: 'int4',
  state: 'text',
  problem: 'text',
  answer: 'text',
  opens: 'int8',
  closes: 'int8',
  at: 'int8',
} as const satisfies ColumnTypes;

export const FORM = { digest: 'text', content: 'text' } as const satisfies ColumnTypes;

export const LOG_ROW = { kind: 'text', body: 'text', at: 'int8' } as const satisfies ColumnTypes;

export const DATA_KEY = {
  subject: 'text',
  made: 'int8',
  kek: 'text',
  wrapped: 'bytea',
} as const satisfies ColumnTypes;

export const ENTRY = {
  id: 'text',
  event: 'text',
  actor: 'text',
  data: 'text',
} as const satisfies ColumnTypes;
