// Answers: may these entries leave as they are, or do agreements ask that they go signed or encrypted?
// The last step before every channel, so that none can leave it out.
import { LIMITS } from '#kernel';
import { withinBytes } from './entries.js';
import type { MailboxEntry, OpenParts } from './views.js';

export interface ProtectedBody {
  /** The view, or a compact JWE of it. */
  readonly body: string;
  readonly isEncrypted: boolean;
  /** Detached JWS: of the JWE, or of the view in its RFC 8785 form. */
  readonly signature?: string;
}

/** Undefined: there is no key in force for what the agreements ask, so nothing goes. */
export type ProtectionFor = (mailbox: string) => ((body: string) => ProtectedBody) | undefined;

/** Undefined: a body among them may not leave. What grew beyond the bound goes the next time. */
export function protectEntries(
  mailbox: string,
  entries: readonly MailboxEntry[],
  { protection }: Pick<OpenParts, 'protection'>,
  bytesMax: number = LIMITS.pageBytesMax,
): readonly MailboxEntry[] | undefined {
  if (entries.every(({ body }) => body === undefined)) return entries;
  const protect = protection(mailbox);
  if (!protect) return undefined;
  const ready = withinBytes(entries, bytesMax).map((entry) =>
    entry.body === undefined ? entry : { ...entry, ...protect(entry.body) },
  );
  return withinBytes(ready, bytesMax);
}
